<?php

declare(strict_types=1);

namespace Farm\Models\Shared;

use Farm\Runtime\Model;
use Farm\Runtime\Read;
use Farm\Runtime\Write;

final class Animal implements Model
{
    private const MEMBERS = ['name' => 0, 'weight' => 0];

    public string $name;
    public ?float $weight = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->name = Read::string($in, 'name');
        $it->weight = isset($in['weight']) ? Read::float($in, 'weight') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'name');
        $out = [
            'name' => $this->name,
        ];
        if ($this->weight !== null) {
            $out['weight'] = $this->weight;
        }

        return Write::object($out, $this->unlisted);
    }
}
