<?php

declare(strict_types=1);

namespace formance\stack\Models\Errors;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;
use formance\stack\Types\Unknown;

/** What went wrong, in a form that programs can act on. */
final readonly class ErrorData implements Model
{
    private const MEMBERS = ['errorCode' => 0, 'errorMessage' => 0];

    public function __construct(
        /**
         * Kind of the error. `VALIDATION`: the request was not understood or is not allowed now; `NOT_FOUND`: there is
         * no object with the given identifier; `INTERNAL`: the service failed.
         */
        public ErrorErrorCode|Unknown $errorCode,
        /** The error in words, meant for people and logs. Do not parse it. */
        public string $errorMessage,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            errorCode: Read::enum($in, 'errorCode', ErrorErrorCode::class),
            errorMessage: Read::string($in, 'errorMessage'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'errorCode' => $this->errorCode,
            'errorMessage' => $this->errorMessage,
        ];

        return Write::object($out, $this->unlisted);
    }
}
