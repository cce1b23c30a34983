<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Undoes a transaction of a ledger, by committing its opposite. */
final readonly class ActivityRevertTransaction implements Model
{
    private const MEMBERS = ['ledger' => 0, 'id' => 0];

    public function __construct(
        /** Name of the ledger. */
        public string $ledger,
        /** Identifier of the transaction. */
        public string $id,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            ledger: Read::string($in, 'ledger'),
            id: Read::string($in, 'id'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'ledger' => $this->ledger,
            'id' => $this->id,
        ];

        return Write::object($out, $this->unlisted);
    }
}
