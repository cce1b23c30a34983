<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;
use formance\formance\Types\Unknown;

/** Money set aside in a wallet, until it is confirmed or cancelled. */
final class Hold implements Model
{
    private const MEMBERS = ['id' => 0, 'walletID' => 0, 'metadata' => 0, 'description' => 0, 'destination' => 0];

    /** Identifier of the hold. */
    public string $id;

    /** Identifier of the wallet. */
    public string $walletID;

    /**
     * Metadata of the hold.
     *
     * @var array<string, string>
     */
    public array $metadata;

    /** What the hold is for. */
    public string $description;
    public LedgerAccountSubject|WalletSubject|Unknown|null $destination = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->id = Read::string($in, 'id');
        $it->walletID = Read::string($in, 'walletID');
        $it->metadata = Read::map($in, 'metadata', Read::string(...));
        $it->description = Read::string($in, 'description');
        $it->destination = isset($in['destination']) ? Read::with($in, 'destination', Subject::read(...)) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'id', 'walletID', 'metadata', 'description');
        $out = [
            'id' => $this->id,
            'walletID' => $this->walletID,
            'metadata' => Write::map($this->metadata),
            'description' => $this->description,
        ];
        if ($this->destination !== null) {
            $out['destination'] = $this->destination;
        }

        return Write::object($out, $this->unlisted);
    }
}
