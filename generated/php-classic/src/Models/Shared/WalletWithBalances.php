<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** A wallet with what it holds. */
final class WalletWithBalances implements Model
{
    private const MEMBERS = ['id' => 0, 'metadata' => 0, 'name' => 0, 'createdAt' => 0, 'balances' => 0, 'ledger' => 0];

    /** Identifier of the wallet. */
    public string $id;

    /**
     * Metadata of the wallet.
     *
     * @var array<string, string>
     */
    public array $metadata;

    /** Name for people to recognise the wallet by. */
    public string $name;

    /** When the wallet was created. */
    public \DateTimeImmutable $createdAt;

    /** Balances of the wallet, by name. */
    public WalletWithBalancesBalances $balances;

    /** Ledger that holds the money of the wallet. */
    public string $ledger;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->id = Read::string($in, 'id');
        $it->metadata = Read::map($in, 'metadata', Read::string(...));
        $it->name = Read::string($in, 'name');
        $it->createdAt = Read::dateTime($in, 'createdAt');
        $it->balances = Read::model($in, 'balances', WalletWithBalancesBalances::class);
        $it->ledger = Read::string($in, 'ledger');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'id', 'metadata', 'name', 'createdAt', 'balances', 'ledger');
        $out = [
            'id' => $this->id,
            'metadata' => Write::map($this->metadata),
            'name' => $this->name,
            'createdAt' => Write::dateTime($this->createdAt),
            'balances' => $this->balances,
            'ledger' => $this->ledger,
        ];

        return Write::object($out, $this->unlisted);
    }
}
