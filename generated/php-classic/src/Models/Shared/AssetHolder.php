<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** Amounts of several assets. */
final class AssetHolder implements Model
{
    private const MEMBERS = ['assets' => 0];

    /**
     * The amounts, by asset, in the smallest unit of each.
     *
     * @var array<string, int>
     */
    public array $assets;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->assets = Read::map($in, 'assets', Read::int(...));
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'assets');
        $out = [
            'assets' => Write::map($this->assets),
        ];

        return Write::object($out, $this->unlisted);
    }
}
