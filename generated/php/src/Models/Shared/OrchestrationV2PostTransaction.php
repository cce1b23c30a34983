<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** A transaction to commit, as postings or as a script. */
final readonly class OrchestrationV2PostTransaction implements Model
{
    private const MEMBERS = ['timestamp' => 0, 'postings' => 0, 'script' => 0, 'reference' => 0, 'metadata' => 0];

    public function __construct(
        /** @var array<string, string> */
        public array $metadata,
        /** Date to book the transaction at; the moment it is committed if absent. */
        public ?\DateTimeImmutable $timestamp = null,
        /**
         * What the transaction moves. Leave it out when there is a script.
         *
         * @var list<V2Posting>|null
         */
        public ?array $postings = null,
        /** A program in Numscript that computes the postings. */
        public ?OrchestrationV2PostTransactionScript $script = null,
        /**
         * Reference to find the transaction by, unique within the ledger. A second transaction with the same one is
         * refused.
         */
        public ?string $reference = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            timestamp: isset($in['timestamp']) ? Read::dateTime($in, 'timestamp') : null,
            postings: isset($in['postings']) ? Read::models($in, 'postings', V2Posting::class) : null,
            script: isset($in['script'])
                ? Read::model($in, 'script', OrchestrationV2PostTransactionScript::class)
                : null,
            reference: isset($in['reference']) ? Read::string($in, 'reference') : null,
            metadata: Read::map($in, 'metadata', Read::string(...)),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'metadata' => Write::map($this->metadata),
        ];
        if ($this->timestamp !== null) {
            $out['timestamp'] = Write::dateTime($this->timestamp);
        }
        if ($this->postings !== null) {
            $out['postings'] = Write::list($this->postings);
        }
        if ($this->script !== null) {
            $out['script'] = $this->script;
        }
        if ($this->reference !== null) {
            $out['reference'] = $this->reference;
        }

        return Write::object($out, $this->unlisted);
    }
}
