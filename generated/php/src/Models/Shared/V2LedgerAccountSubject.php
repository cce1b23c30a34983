<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** An account of a ledger, as a party to a movement of money. */
final readonly class V2LedgerAccountSubject implements Model
{
    private const MEMBERS = ['type' => 0, 'identifier' => 0];

    public function __construct(
        /** Always `ACCOUNT`. */
        public string $type,
        /** Address of the account. */
        public string $identifier,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            type: Read::string($in, 'type'),
            identifier: Read::string($in, 'identifier'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'type' => $this->type,
            'identifier' => $this->identifier,
        ];

        return Write::object($out, $this->unlisted);
    }
}
