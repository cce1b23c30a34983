<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** A wallet, without its balances. */
final readonly class OrchestrationWallet implements Model
{
    private const MEMBERS = ['id' => 0, 'metadata' => 0, 'name' => 0, 'createdAt' => 0, 'ledger' => 0];

    public function __construct(
        /** Identifier of the wallet. */
        public string $id,
        /**
         * Metadata of the wallet.
         *
         * @var array<string, string>
         */
        public array $metadata,
        /** Name for people to recognise the wallet by. */
        public string $name,
        /** When the wallet was created. */
        public \DateTimeImmutable $createdAt,
        /** Ledger that holds the money of the wallet. */
        public string $ledger,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            id: Read::string($in, 'id'),
            metadata: Read::map($in, 'metadata', Read::string(...)),
            name: Read::string($in, 'name'),
            createdAt: Read::dateTime($in, 'createdAt'),
            ledger: Read::string($in, 'ledger'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'id' => $this->id,
            'metadata' => Write::map($this->metadata),
            'name' => $this->name,
            'createdAt' => Write::dateTime($this->createdAt),
            'ledger' => $this->ledger,
        ];

        return Write::object($out, $this->unlisted);
    }
}
