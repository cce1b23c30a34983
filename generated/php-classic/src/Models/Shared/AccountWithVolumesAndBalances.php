<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** An account of a ledger. */
final class AccountWithVolumesAndBalances implements Model
{
    private const MEMBERS = ['address' => 0, 'type' => 0, 'metadata' => 0, 'volumes' => 0, 'balances' => 0];

    /** Address of the account, unique within its ledger. */
    public string $address;

    /** Kind of the account. */
    public ?string $type = null;

    /**
     * Metadata of the account.
     *
     * @var array<string, string>
     */
    public array $metadata;

    /**
     * What the account has received and sent, by asset, then by direction (`input`, `output`).
     *
     * @var array<string, array<string, int>>
     */
    public array $volumes;

    /**
     * What the account holds, by asset, in the smallest unit of each.
     *
     * @var array<string, int>
     */
    public array $balances;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->address = Read::string($in, 'address');
        $it->type = isset($in['type']) ? Read::string($in, 'type') : null;
        $it->metadata = Read::map($in, 'metadata', Read::string(...));
        $it->volumes = Read::map(
            $in,
            'volumes',
            static fn(array $in, string|int $key): array => Read::map($in, $key, Read::int(...)),
        );
        $it->balances = Read::map($in, 'balances', Read::int(...));
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'address', 'metadata', 'volumes', 'balances');
        $out = [
            'address' => $this->address,
            'metadata' => Write::map($this->metadata),
            'volumes' => Write::map($this->volumes, static fn(array $value) => Write::map($value)),
            'balances' => Write::map($this->balances),
        ];
        if ($this->type !== null) {
            $out['type'] = $this->type;
        }

        return Write::object($out, $this->unlisted);
    }
}
