<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/**
 * A transfer to make through Stripe.
 *
 * @phpstan-consistent-constructor
 */
class StripeTransferRequest implements Model
{
    private const MEMBERS = ['amount' => 0, 'asset' => 0, 'destination' => 0, 'metadata' => 0];

    /** Amount to transfer, in the smallest unit of the asset. */
    public ?int $amount = null;

    /** Asset to transfer. */
    public ?string $asset = null;

    /** Stripe account that receives. */
    public ?string $destination = null;

    /**
     * Metadata for the transfer.
     *
     * @var array<string, mixed>|null
     */
    public ?array $metadata = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new static();
        $it->amount = isset($in['amount']) ? Read::int($in, 'amount') : null;
        $it->asset = isset($in['asset']) ? Read::string($in, 'asset') : null;
        $it->destination = isset($in['destination']) ? Read::string($in, 'destination') : null;
        $it->metadata = isset($in['metadata']) ? Read::map($in, 'metadata', Read::any(...)) : null;
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
        if ($this->asset !== null) {
            $out['asset'] = $this->asset;
        }
        if ($this->destination !== null) {
            $out['destination'] = $this->destination;
        }
        if ($this->metadata !== null) {
            $out['metadata'] = Write::map($this->metadata, Write::any(...));
        }

        return Write::object($out, $this->unlisted);
    }
}

\class_alias(StripeTransferRequest::class, 'formance\formance\Models\Shared\ActivityStripeTransfer');
