<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** Undoes a transaction of a ledger, by committing its opposite. */
final class ActivityRevertTransaction implements Model
{
    private const MEMBERS = ['ledger' => 0, 'id' => 0];

    /** Name of the ledger. */
    public string $ledger;

    /** Identifier of the transaction. */
    public string $id;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->ledger = Read::string($in, 'ledger');
        $it->id = Read::string($in, 'id');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'ledger', 'id');
        $out = [
            'ledger' => $this->ledger,
            'id' => $this->id,
        ];

        return Write::object($out, $this->unlisted);
    }
}
