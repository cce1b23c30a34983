<?php

declare(strict_types=1);

namespace Objects\Models\Shared;

use Objects\Runtime\Model;
use Objects\Runtime\Read;
use Objects\Runtime\Write;

final readonly class PetHome implements Model
{
    private const MEMBERS = ['street' => 0, 'door' => 0];

    public function __construct(
        public ?string $street = null,
        public ?Closed $door = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            street: isset($in['street']) ? Read::string($in, 'street') : null,
            door: isset($in['door']) ? Read::model($in, 'door', Closed::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
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
