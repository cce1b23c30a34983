<?php

declare(strict_types=1);

namespace Responses\Models\Errors;

use Responses\Runtime\Model;
use Responses\Runtime\Read;
use Responses\Runtime\Write;
use Responses\Types\Unknown;

final readonly class FailureData implements Model
{
    private const MEMBERS = ['code' => 0];

    public function __construct(
        public FailureCode|Unknown $code,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            code: Read::enum($in, 'code', FailureCode::class),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'code' => $this->code,
        ];

        return Write::object($out, $this->unlisted);
    }
}
