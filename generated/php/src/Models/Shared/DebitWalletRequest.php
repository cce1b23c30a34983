<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;
use formance\stack\Types\Unknown;

/** Money to take from a wallet. */
final readonly class DebitWalletRequest implements Model
{
    private const MEMBERS = [
        'amount' => 0,
        'pending' => 0,
        'metadata' => 0,
        'description' => 0,
        'destination' => 0,
        'balances' => 0,
        'timestamp' => 0,
    ];

    public function __construct(
        public Monetary $amount,
        /**
         * Metadata for the transaction, or for the hold.
         *
         * @var array<string, string>
         */
        public array $metadata,
        /** Whether to set the money aside as a hold, to be confirmed or cancelled later. */
        public ?bool $pending = null,
        /** What the money is taken for. */
        public ?string $description = null,
        public LedgerAccountSubject|WalletSubject|Unknown|null $destination = null,
        /**
         * Balances of the wallet to take from, in this order; `main` if absent.
         *
         * @var list<string>|null
         */
        public ?array $balances = null,
        /** Date to book the transaction at; the moment it is made if absent. */
        public ?\DateTimeImmutable $timestamp = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            amount: Read::model($in, 'amount', Monetary::class),
            pending: isset($in['pending']) ? Read::bool($in, 'pending') : null,
            metadata: Read::map($in, 'metadata', Read::string(...)),
            description: isset($in['description']) ? Read::string($in, 'description') : null,
            destination: isset($in['destination']) ? Read::with($in, 'destination', Subject::read(...)) : null,
            balances: isset($in['balances']) ? Read::list($in, 'balances', Read::string(...)) : null,
            timestamp: isset($in['timestamp']) ? Read::dateTime($in, 'timestamp') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'amount' => $this->amount,
            'metadata' => Write::map($this->metadata),
        ];
        if ($this->pending !== null) {
            $out['pending'] = $this->pending;
        }
        if ($this->description !== null) {
            $out['description'] = $this->description;
        }
        if ($this->destination !== null) {
            $out['destination'] = $this->destination;
        }
        if ($this->balances !== null) {
            $out['balances'] = Write::list($this->balances);
        }
        if ($this->timestamp !== null) {
            $out['timestamp'] = Write::dateTime($this->timestamp);
        }

        return Write::object($out, $this->unlisted);
    }
}
