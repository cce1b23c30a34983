<?php

declare(strict_types=1);

namespace Responses\Models\Errors;

use Responses\Runtime\Model;
use Responses\Runtime\Read;
use Responses\Runtime\Write;
use Responses\Types\Unknown;

final class FailureData implements Model
{
    private const MEMBERS = ['code' => 0];

    public FailureCode|Unknown $code;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->code = Read::enum($in, 'code', FailureCode::class);
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'code');
        $out = [
            'code' => $this->code,
        ];

        return Write::object($out, $this->unlisted);
    }
}
