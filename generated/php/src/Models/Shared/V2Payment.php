<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Big;
use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;
use formance\stack\Types\Unknown;

/** A payment that came in or went out through a payment provider. */
final readonly class V2Payment implements Model
{
    private const MEMBERS = [
        'id' => 0,
        'reference' => 0,
        'sourceAccountID' => 0,
        'destinationAccountID' => 0,
        'connectorID' => 0,
        'provider' => 0,
        'type' => 0,
        'status' => 0,
        'initialAmount' => 0,
        'scheme' => 0,
        'asset' => 0,
        'createdAt' => 0,
        'raw' => 0,
        'adjustments' => 0,
        'metadata' => 0,
    ];

    public function __construct(
        /** Identifier of the payment. */
        public string $id,
        /** Identifier that the provider uses. */
        public string $reference,
        /** Account that the payment came from. */
        public string $sourceAccountID,
        /** Account that the payment went to. */
        public string $destinationAccountID,
        /** Identifier of the connector that reported the payment. */
        public string $connectorID,
        /** Direction of the payment. */
        public V2PaymentType|Unknown $type,
        public V2PaymentStatus|Unknown $status,
        /** Amount that the payment began with, in the smallest unit of the asset. */
        public \Brick\Math\BigInteger $initialAmount,
        /** Card brand or payment system that carried the payment. */
        public V2PaymentScheme|Unknown $scheme,
        /** The asset. */
        public string $asset,
        /** When the payment was made, according to the provider. */
        public \DateTimeImmutable $createdAt,
        /**
         * The payment as the provider describes it.
         *
         * @var array<string, mixed>|null
         */
        public ?array $raw,
        /**
         * Changes to the payment since it was made.
         *
         * @var list<V2PaymentAdjustment>
         */
        public array $adjustments,
        public ?V2PaymentMetadata $metadata,
        public V2Connector|Unknown|null $provider = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json, 'raw', 'metadata');

        return new self(
            id: Read::string($in, 'id'),
            reference: Read::string($in, 'reference'),
            sourceAccountID: Read::string($in, 'sourceAccountID'),
            destinationAccountID: Read::string($in, 'destinationAccountID'),
            connectorID: Read::string($in, 'connectorID'),
            provider: isset($in['provider']) ? Read::enum($in, 'provider', V2Connector::class) : null,
            type: Read::enum($in, 'type', V2PaymentType::class),
            status: Read::enum($in, 'status', V2PaymentStatus::class),
            initialAmount: Big::integer($in, 'initialAmount'),
            scheme: Read::enum($in, 'scheme', V2PaymentScheme::class),
            asset: Read::string($in, 'asset'),
            createdAt: Read::dateTime($in, 'createdAt'),
            raw: isset($in['raw']) ? Read::map($in, 'raw', Read::any(...)) : null,
            adjustments: Read::models($in, 'adjustments', V2PaymentAdjustment::class),
            metadata: isset($in['metadata']) ? Read::model($in, 'metadata', V2PaymentMetadata::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'id' => $this->id,
            'reference' => $this->reference,
            'sourceAccountID' => $this->sourceAccountID,
            'destinationAccountID' => $this->destinationAccountID,
            'connectorID' => $this->connectorID,
            'type' => $this->type,
            'status' => $this->status,
            'initialAmount' => Write::bigint($this->initialAmount),
            'scheme' => $this->scheme,
            'asset' => $this->asset,
            'createdAt' => Write::dateTime($this->createdAt),
            'raw' => $this->raw === null ? null : Write::map($this->raw, Write::any(...)),
            'adjustments' => Write::list($this->adjustments),
            'metadata' => $this->metadata,
        ];
        if ($this->provider !== null) {
            $out['provider'] = $this->provider;
        }

        return Write::object($out, $this->unlisted);
    }
}
