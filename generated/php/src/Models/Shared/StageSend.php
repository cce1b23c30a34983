<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/**
 * Moves money from one place to another, within a ledger, between ledgers and wallets, or to and from a payment
 * provider.
 */
final readonly class StageSend implements Model
{
    private const MEMBERS = ['amount' => 0, 'destination' => 0, 'source' => 0, 'metadata' => 0, 'timestamp' => 0];

    public function __construct(
        public ?Monetary $amount = null,
        public ?StageSendDestination $destination = null,
        public ?StageSendSource $source = null,
        /**
         * Metadata to put on the transactions that the stage makes.
         *
         * @var array<string, string>|null
         */
        public ?array $metadata = null,
        /** Date to book the transactions at, if it is not to be the moment they are made. */
        public ?\DateTimeImmutable $timestamp = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            amount: isset($in['amount']) ? Read::model($in, 'amount', Monetary::class) : null,
            destination: isset($in['destination']) ? Read::model($in, 'destination', StageSendDestination::class) : null,
            source: isset($in['source']) ? Read::model($in, 'source', StageSendSource::class) : null,
            metadata: isset($in['metadata']) ? Read::map($in, 'metadata', Read::string(...)) : null,
            timestamp: isset($in['timestamp']) ? Read::dateTime($in, 'timestamp') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->amount !== null) {
            $out['amount'] = $this->amount;
        }
        if ($this->destination !== null) {
            $out['destination'] = $this->destination;
        }
        if ($this->source !== null) {
            $out['source'] = $this->source;
        }
        if ($this->metadata !== null) {
            $out['metadata'] = Write::map($this->metadata);
        }
        if ($this->timestamp !== null) {
            $out['timestamp'] = Write::dateTime($this->timestamp);
        }

        return Write::object($out, $this->unlisted);
    }
}
