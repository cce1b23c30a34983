<?php

declare(strict_types=1);

namespace Objects\Models\Shared;

use Objects\Runtime\Model;
use Objects\Runtime\Read;
use Objects\Runtime\Write;

final class PetHome implements Model
{
    private const MEMBERS = ['street' => 0, 'door' => 0];

    public ?string $street = null;
    public ?Closed $door = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->street = isset($in['street']) ? Read::string($in, 'street') : null;
        $it->door = isset($in['door']) ? Read::model($in, 'door', Closed::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->street !== null) {
            $out['street'] = $this->street;
        }
        if ($this->door !== null) {
            $out['door'] = $this->door;
        }

        return Write::object($out, $this->unlisted);
    }
}
