<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** Reads an account of a ledger. */
final class ActivityGetAccount implements Model
{
    private const MEMBERS = ['id' => 0, 'ledger' => 0];

    /** Address of the account. */
    public string $id;

    /** Name of the ledger. */
    public string $ledger;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->id = Read::string($in, 'id');
        $it->ledger = Read::string($in, 'ledger');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'id', 'ledger');
        $out = [
            'id' => $this->id,
            'ledger' => $this->ledger,
        ];

        return Write::object($out, $this->unlisted);
    }
}
