<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;
use formance\formance\Types\Unknown;

/** Money to add to a wallet. */
final class CreditWalletRequest implements Model
{
    private const MEMBERS = ['amount' => 0, 'metadata' => 0, 'reference' => 0, 'sources' => 0, 'balance' => 0];

    public Monetary $amount;

    /**
     * Metadata for the transaction.
     *
     * @var array<string, string>
     */
    public array $metadata;

    /** Reference to find the transaction by. */
    public ?string $reference = null;

    /**
     * Who pays, in the order in which they are drawn on. If the list is empty, the money comes from outside the ledger.
     *
     * @var list<LedgerAccountSubject|WalletSubject|Unknown>
     */
    public array $sources;

    /** Balance of the wallet to add to; `main` if absent. */
    public ?string $balance = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->amount = Read::model($in, 'amount', Monetary::class);
        $it->metadata = Read::map($in, 'metadata', Read::string(...));
        $it->reference = isset($in['reference']) ? Read::string($in, 'reference') : null;
        $it->sources = Read::list(
            $in,
            'sources',
            static fn(array $in, string|int $key): LedgerAccountSubject|WalletSubject|Unknown
                => Read::with($in, $key, Subject::read(...)),
        );
        $it->balance = isset($in['balance']) ? Read::string($in, 'balance') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'amount', 'metadata', 'sources');
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

        return Write::object($out, $this->unlisted);
    }
}
