<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** A wallet, as a party to a movement of money. */
final class WalletSubject implements Model
{
    private const MEMBERS = ['type' => 0, 'identifier' => 0, 'balance' => 0];

    /** Always `WALLET`. */
    public string $type;

    /** Identifier of the wallet. */
    public string $identifier;

    /** Balance within the wallet; `main` if absent. */
    public ?string $balance = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->type = Read::string($in, 'type');
        $it->identifier = Read::string($in, 'identifier');
        $it->balance = isset($in['balance']) ? Read::string($in, 'balance') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'type', 'identifier');
        $out = [
            'type' => $this->type,
            'identifier' => $this->identifier,
        ];
        if ($this->balance !== null) {
            $out['balance'] = $this->balance;
        }

        return Write::object($out, $this->unlisted);
    }
}
