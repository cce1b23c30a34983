<?php

declare(strict_types=1);

namespace Unions\Models\Shared;

use Unions\Runtime\Model;
use Unions\Runtime\Read;
use Unions\Runtime\Write;

final class Circle implements Model
{
    private const MEMBERS = ['kind' => 0, 'r' => 0];

    public string $kind;
    public float $r;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->kind = Read::string($in, 'kind');
        $it->r = Read::float($in, 'r');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'kind', 'r');
        $out = [
            'kind' => $this->kind,
            'r' => $this->r,
        ];

        return Write::object($out, $this->unlisted);
    }
}
