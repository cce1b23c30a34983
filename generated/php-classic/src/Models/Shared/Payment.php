<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;
use formance\formance\Types\Unknown;

/** A payment that came in or went out through a payment provider. */
final class Payment implements Model
{
    private const MEMBERS = [
        'id' => 0,
        'reference' => 0,
        'accountID' => 0,
        'type' => 0,
        'provider' => 0,
        'status' => 0,
        'initialAmount' => 0,
        'scheme' => 0,
        'asset' => 0,
        'createdAt' => 0,
        'raw' => 0,
        'adjustments' => 0,
        'metadata' => 0,
    ];

    /** Identifier of the payment. */
    public string $id;

    /** Identifier that the provider uses. */
    public string $reference;

    /** Account at the provider that the payment belongs to. */
    public string $accountID;

    /** Direction of the payment. */
    public PaymentType|Unknown $type;
    public Connector|Unknown $provider;
    public PaymentStatus|Unknown $status;

    /** Amount that the payment began with, in the smallest unit of the asset. */
    public int $initialAmount;

    /** Card brand or payment system that carried the payment. */
    public PaymentScheme|Unknown $scheme;

    /** The asset. */
    public string $asset;

    /** When the payment was made, according to the provider. */
    public \DateTimeImmutable $createdAt;

    /**
     * The payment as the provider describes it.
     *
     * @var array<string, mixed>|null
     */
    public ?array $raw;

    /**
     * Changes to the payment since it was made.
     *
     * @var list<PaymentAdjustment>
     */
    public array $adjustments;
    public ?PaymentMetadata $metadata;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json, 'raw', 'metadata');
        $it = new self();
        $it->id = Read::string($in, 'id');
        $it->reference = Read::string($in, 'reference');
        $it->accountID = Read::string($in, 'accountID');
        $it->type = Read::enum($in, 'type', PaymentType::class);
        $it->provider = Read::enum($in, 'provider', Connector::class);
        $it->status = Read::enum($in, 'status', PaymentStatus::class);
        $it->initialAmount = Read::int($in, 'initialAmount');
        $it->scheme = Read::enum($in, 'scheme', PaymentScheme::class);
        $it->asset = Read::string($in, 'asset');
        $it->createdAt = Read::dateTime($in, 'createdAt');
        $it->raw = isset($in['raw']) ? Read::map($in, 'raw', Read::any(...)) : null;
        $it->adjustments = Read::models($in, 'adjustments', PaymentAdjustment::class);
        $it->metadata = isset($in['metadata']) ? Read::model($in, 'metadata', PaymentMetadata::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(
            \get_object_vars($this),
            'id',
            'reference',
            'accountID',
            'type',
            'provider',
            'status',
            'initialAmount',
            'scheme',
            'asset',
            'createdAt',
            'raw',
            'adjustments',
            'metadata',
        );
        $out = [
            'id' => $this->id,
            'reference' => $this->reference,
            'accountID' => $this->accountID,
            'type' => $this->type,
            'provider' => $this->provider,
            'status' => $this->status,
            'initialAmount' => $this->initialAmount,
            'scheme' => $this->scheme,
            'asset' => $this->asset,
            'createdAt' => Write::dateTime($this->createdAt),
            'raw' => $this->raw === null ? null : Write::map($this->raw, Write::any(...)),
            'adjustments' => Write::list($this->adjustments),
            'metadata' => $this->metadata,
        ];

        return Write::object($out, $this->unlisted);
    }
}
