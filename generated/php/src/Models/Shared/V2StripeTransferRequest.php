<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Big;
use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/**
 * A transfer to make through Stripe.
 *
 * @phpstan-consistent-constructor
 */
readonly class V2StripeTransferRequest implements Model
{
    private const MEMBERS = [
        'connectorID' => 0,
        'amount' => 0,
        'asset' => 0,
        'destination' => 0,
        'waitingValidation' => 0,
        'metadata' => 0,
    ];

    public function __construct(
        /** Identifier of the connector to use. */
        public ?string $connectorID = null,
        /** Amount to transfer, in the smallest unit of the asset. */
        public ?\Brick\Math\BigInteger $amount = null,
        /** Asset to transfer. */
        public ?string $asset = null,
        /** Stripe account that receives. */
        public ?string $destination = null,
        /**
         * Whether the transfer waits for somebody to approve it.
         *
         * The server takes `false` where it is absent.
         */
        public ?bool $waitingValidation = null,
        /**
         * Metadata for the transfer.
         *
         * @var array<string, mixed>|null
         */
        public ?array $metadata = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new static(
            connectorID: isset($in['connectorID']) ? Read::string($in, 'connectorID') : null,
            amount: isset($in['amount']) ? Big::integer($in, 'amount') : null,
            asset: isset($in['asset']) ? Read::string($in, 'asset') : null,
            destination: isset($in['destination']) ? Read::string($in, 'destination') : null,
            waitingValidation: isset($in['waitingValidation']) ? Read::bool($in, 'waitingValidation') : null,
            metadata: isset($in['metadata']) ? Read::map($in, 'metadata', Read::any(...)) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->connectorID !== null) {
            $out['connectorID'] = $this->connectorID;
        }
        if ($this->amount !== null) {
            $out['amount'] = Write::bigint($this->amount);
        }
        if ($this->asset !== null) {
            $out['asset'] = $this->asset;
        }
        if ($this->destination !== null) {
            $out['destination'] = $this->destination;
        }
        if ($this->waitingValidation !== null) {
            $out['waitingValidation'] = $this->waitingValidation;
        }
        if ($this->metadata !== null) {
            $out['metadata'] = Write::map($this->metadata, Write::any(...));
        }

        return Write::object($out, $this->unlisted);
    }
}

\class_alias(V2StripeTransferRequest::class, 'formance\stack\Models\Shared\V2ActivityStripeTransfer');
