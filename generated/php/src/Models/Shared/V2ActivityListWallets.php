<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Looks for wallets. */
final readonly class V2ActivityListWallets implements Model
{
    private const MEMBERS = ['name' => 0];

    public function __construct(
        /** Name that the wallets must have. */
        public ?string $name = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            name: isset($in['name']) ? Read::string($in, 'name') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->name !== null) {
            $out['name'] = $this->name;
        }

        return Write::object($out, $this->unlisted);
    }
}
