<?php

declare(strict_types=1);

namespace Discriminators\Models\Operations;

use Discriminators\Models\Shared;
use Discriminators\Runtime\Model;
use Discriminators\Runtime\Read;
use Discriminators\Runtime\Write;
use Discriminators\Types\Unknown;

final readonly class SendResponseBody implements Model
{
    private const MEMBERS = ['pet' => 0, 'item' => 0, 'shared' => 0, 'nameless' => 0];

    public function __construct(
        public Shared\Cat|Shared\Dog|Unknown|null $pet = null,
        public Shared\ItemNote|Shared\UserMessage|Shared\ToolMessage|Unknown|null $item = null,
        public Shared\UserMessage|Shared\Human|Unknown|null $shared = null,
        public Shared\UserMessage|Shared\NamelessWithId|Unknown|null $nameless = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            pet: isset($in['pet']) ? Read::with($in, 'pet', Shared\Pet::read(...)) : null,
            item: isset($in['item']) ? Read::with($in, 'item', Shared\Item::read(...)) : null,
            shared: isset($in['shared']) ? Read::with($in, 'shared', Shared\Shared::read(...)) : null,
            nameless: isset($in['nameless']) ? Read::with($in, 'nameless', Shared\Nameless::read(...)) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->pet !== null) {
            $out['pet'] = $this->pet;
        }
        if ($this->item !== null) {
            $out['item'] = $this->item;
        }
        if ($this->shared !== null) {
            $out['shared'] = $this->shared;
        }
        if ($this->nameless !== null) {
            $out['nameless'] = $this->nameless;
        }

        return Write::object($out, $this->unlisted);
    }
}
