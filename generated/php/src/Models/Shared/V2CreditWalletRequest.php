<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;
use formance\stack\Types\Unknown;

/** Money to add to a wallet. */
final readonly class V2CreditWalletRequest implements Model
{
    private const MEMBERS = [
        'amount' => 0,
        'metadata' => 0,
        'reference' => 0,
        'sources' => 0,
        'balance' => 0,
        'timestamp' => 0,
    ];

    public function __construct(
        public V2Monetary $amount,
        /**
         * Metadata for the transaction.
         *
         * @var array<string, string>
         */
        public array $metadata,
        /**
         * Who pays, in the order in which they are drawn on. If the list is empty, the money comes from outside the
         * ledger.
         *
         * @var list<V2LedgerAccountSubject|V2WalletSubject|Unknown>
         */
        public array $sources,
        /** Reference to find the transaction by. */
        public ?string $reference = null,
        /** Balance of the wallet to add to; `main` if absent. */
        public ?string $balance = null,
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
            amount: Read::model($in, 'amount', V2Monetary::class),
            metadata: Read::map($in, 'metadata', Read::string(...)),
            reference: isset($in['reference']) ? Read::string($in, 'reference') : null,
            sources: Read::list(
                $in,
                'sources',
                static fn(array $in, string|int $key): V2LedgerAccountSubject|V2WalletSubject|Unknown
                    => Read::with($in, $key, V2Subject::read(...)),
            ),
            balance: isset($in['balance']) ? Read::string($in, 'balance') : null,
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
            'sources' => Write::list($this->sources),
        ];
        if ($this->reference !== null) {
            $out['reference'] = $this->reference;
        }
        if ($this->balance !== null) {
            $out['balance'] = $this->balance;
        }
        if ($this->timestamp !== null) {
            $out['timestamp'] = Write::dateTime($this->timestamp);
        }

        return Write::object($out, $this->unlisted);
    }
}
