<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/**
 * An account of a ledger that money comes from or goes to.
 *
 * @phpstan-consistent-constructor
 */
class StageSendSourceAccount implements Model
{
    private const MEMBERS = ['id' => 0, 'ledger' => 0];

    /** Address of the account. */
    public string $id;

    /** Name of the ledger; `default` if absent. */
    public ?string $ledger = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new static();
        $it->id = Read::string($in, 'id');
        $it->ledger = isset($in['ledger']) ? Read::string($in, 'ledger') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'id');
        $out = [
            'id' => $this->id,
        ];
        if ($this->ledger !== null) {
            $out['ledger'] = $this->ledger;
        }

        return Write::object($out, $this->unlisted);
    }
}

\class_alias(StageSendSourceAccount::class, 'formance\formance\Models\Shared\StageSendDestinationAccount');
