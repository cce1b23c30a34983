<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/**
 * Moves money from one place to another, within a ledger, between ledgers and wallets, or to and from a payment
 * provider.
 */
final class StageSend implements Model
{
    private const MEMBERS = ['amount' => 0, 'destination' => 0, 'source' => 0];

    public ?Monetary $amount = null;
    public ?StageSendDestination $destination = null;
    public ?StageSendSource $source = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->amount = isset($in['amount']) ? Read::model($in, 'amount', Monetary::class) : null;
        $it->destination = isset($in['destination'])
            ? Read::model($in, 'destination', StageSendDestination::class)
            : null;
        $it->source = isset($in['source']) ? Read::model($in, 'source', StageSendSource::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->amount !== null) {
            $out['amount'] = $this->amount;
        }
        if ($this->destination !== null) {
            $out['destination'] = $this->destination;
        }
        if ($this->source !== null) {
            $out['source'] = $this->source;
        }

        return Write::object($out, $this->unlisted);
    }
}
