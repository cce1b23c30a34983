<?php

declare(strict_types=1);

namespace Unions\Models\Shared;

use Unions\Runtime\Model;
use Unions\Runtime\Read;
use Unions\Runtime\Write;

final class Plain implements Model
{
    private const MEMBERS = ['colour' => 0];

    public string $colour;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->colour = Read::string($in, 'colour');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'colour');
        $out = [
            'colour' => $this->colour,
        ];

        return Write::object($out, $this->unlisted);
    }
}
