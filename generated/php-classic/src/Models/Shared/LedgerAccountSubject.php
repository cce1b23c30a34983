<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** An account of a ledger, as a party to a movement of money. */
final class LedgerAccountSubject implements Model
{
    private const MEMBERS = ['type' => 0, 'identifier' => 0];

    /** Always `ACCOUNT`. */
    public string $type;

    /** Address of the account. */
    public string $identifier;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->type = Read::string($in, 'type');
        $it->identifier = Read::string($in, 'identifier');
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

        return Write::object($out, $this->unlisted);
    }
}
