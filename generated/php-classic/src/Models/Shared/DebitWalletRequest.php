<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;
use formance\formance\Types\Unknown;

/** Money to take from a wallet. */
final class DebitWalletRequest implements Model
{
    private const MEMBERS = [
        'amount' => 0,
        'pending' => 0,
        'metadata' => 0,
        'description' => 0,
        'destination' => 0,
        'balances' => 0,
    ];

    public Monetary $amount;

    /** Whether to set the money aside as a hold, to be confirmed or cancelled later. */
    public ?bool $pending = null;

    /**
     * Metadata for the transaction, or for the hold.
     *
     * @var array<string, string>
     */
    public array $metadata;

    /** What the money is taken for. */
    public ?string $description = null;
    public LedgerAccountSubject|WalletSubject|Unknown|null $destination = null;

    /**
     * Balances of the wallet to take from, in this order; `main` if absent.
     *
     * @var list<string>|null
     */
    public ?array $balances = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->amount = Read::model($in, 'amount', Monetary::class);
        $it->pending = isset($in['pending']) ? Read::bool($in, 'pending') : null;
        $it->metadata = Read::map($in, 'metadata', Read::string(...));
        $it->description = isset($in['description']) ? Read::string($in, 'description') : null;
        $it->destination = isset($in['destination']) ? Read::with($in, 'destination', Subject::read(...)) : null;
        $it->balances = isset($in['balances']) ? Read::list($in, 'balances', Read::string(...)) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'amount', 'metadata');
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

        return Write::object($out, $this->unlisted);
    }
}
