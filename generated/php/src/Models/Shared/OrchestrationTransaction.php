<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Big;
use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** A transaction that a ledger has committed. */
final readonly class OrchestrationTransaction implements Model
{
    private const MEMBERS = [
        'timestamp' => 0,
        'postings' => 0,
        'reference' => 0,
        'metadata' => 0,
        'id' => 0,
        'reverted' => 0,
    ];

    public function __construct(
        /** Date that the transaction is booked at. */
        public \DateTimeImmutable $timestamp,
        /**
         * What the transaction moved.
         *
         * @var list<Posting>
         */
        public array $postings,
        /** @var array<string, string> */
        public array $metadata,
        /** Identifier of the transaction, unique within its ledger. */
        public \Brick\Math\BigInteger $id,
        /** Whether the transaction was undone. */
        public bool $reverted,
        /** Reference that the caller gave, unique within the ledger. */
        public ?string $reference = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            timestamp: Read::dateTime($in, 'timestamp'),
            postings: Read::models($in, 'postings', Posting::class),
            reference: isset($in['reference']) ? Read::string($in, 'reference') : null,
            metadata: Read::map($in, 'metadata', Read::string(...)),
            id: Big::integer($in, 'id'),
            reverted: Read::bool($in, 'reverted'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'timestamp' => Write::dateTime($this->timestamp),
            'postings' => Write::list($this->postings),
            'metadata' => Write::map($this->metadata),
            'id' => Write::bigint($this->id),
            'reverted' => $this->reverted,
        ];
        if ($this->reference !== null) {
            $out['reference'] = $this->reference;
        }

        return Write::object($out, $this->unlisted);
    }
}
