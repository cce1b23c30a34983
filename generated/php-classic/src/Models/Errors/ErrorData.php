<?php

declare(strict_types=1);

namespace formance\formance\Models\Errors;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;
use formance\formance\Types\Unknown;

/** What went wrong, in a form that programs can act on. */
final class ErrorData implements Model
{
    private const MEMBERS = ['errorCode' => 0, 'errorMessage' => 0];

    /**
     * Kind of the error. `VALIDATION`: the request was not understood or is not allowed now; `NOT_FOUND`: there is no
     * object with the given identifier.
     */
    public ErrorErrorCode|Unknown $errorCode;

    /** The error in words, meant for people and logs. Do not parse it. */
    public string $errorMessage;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->errorCode = Read::enum($in, 'errorCode', ErrorErrorCode::class);
        $it->errorMessage = Read::string($in, 'errorMessage');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'errorCode', 'errorMessage');
        $out = [
            'errorCode' => $this->errorCode,
            'errorMessage' => $this->errorMessage,
        ];

        return Write::object($out, $this->unlisted);
    }
}
