<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Adds metadata to an account of a ledger. */
final readonly class ActivityAddAccountMetadata implements Model
{
    private const MEMBERS = ['id' => 0, 'ledger' => 0, 'metadata' => 0];

    public function __construct(
        /** Address of the account. */
        public string $id,
        /** Name of the ledger. */
        public string $ledger,
        /**
         * Metadata to add. Entries of the same name are replaced, others stay.
         *
         * @var array<string, string>
         */
        public array $metadata,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            id: Read::string($in, 'id'),
            ledger: Read::string($in, 'ledger'),
            metadata: Read::map($in, 'metadata', Read::string(...)),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'id' => $this->id,
            'ledger' => $this->ledger,
            'metadata' => Write::map($this->metadata),
        ];

        return Write::object($out, $this->unlisted);
    }
}
