<?php

declare(strict_types=1);

namespace Shelves\Models\Shared;

use Shelves\Runtime\Model;
use Shelves\Runtime\Read;
use Shelves\Runtime\Write;

final class Shelf implements Model
{
    private const MEMBERS = ['label' => 0];

    public string $label;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->label = Read::string($in, 'label');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'label');
        $out = [
            'label' => $this->label,
        ];

        return Write::object($out, $this->unlisted);
    }
}
