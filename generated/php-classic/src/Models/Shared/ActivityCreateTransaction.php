<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** Commits a transaction to a ledger. */
final class ActivityCreateTransaction implements Model
{
    private const MEMBERS = ['ledger' => 0, 'data' => 0];

    /** Name of the ledger. */
    public ?string $ledger = null;
    public ?PostTransaction $data = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->ledger = isset($in['ledger']) ? Read::string($in, 'ledger') : null;
        $it->data = isset($in['data']) ? Read::model($in, 'data', PostTransaction::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->ledger !== null) {
            $out['ledger'] = $this->ledger;
        }
        if ($this->data !== null) {
            $out['data'] = $this->data;
        }

        return Write::object($out, $this->unlisted);
    }
}
