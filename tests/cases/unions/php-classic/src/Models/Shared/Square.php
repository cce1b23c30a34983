<?php

declare(strict_types=1);

namespace Unions\Models\Shared;

use Unions\Runtime\Model;
use Unions\Runtime\Read;
use Unions\Runtime\Write;

final class Square implements Model
{
    private const MEMBERS = ['kind' => 0, 'a' => 0];

    public string $kind;
    public float $a;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->kind = Read::string($in, 'kind');
        $it->a = Read::float($in, 'a');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'kind', 'a');
        $out = [
            'kind' => $this->kind,
            'a' => $this->a,
        ];

        return Write::object($out, $this->unlisted);
    }
}
