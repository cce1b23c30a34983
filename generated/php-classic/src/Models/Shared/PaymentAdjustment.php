<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;
use formance\formance\Types\Unknown;

/** A change to a payment, such as a refund or a new status. */
final class PaymentAdjustment implements Model
{
    private const MEMBERS = ['status' => 0, 'amount' => 0, 'date' => 0, 'raw' => 0, 'absolute' => 0];

    public PaymentStatus|Unknown $status;

    /** Amount of the change, in the smallest unit of the asset. */
    public int $amount;

    /** When the change was made. */
    public \DateTimeImmutable $date;

    /**
     * The change as the provider describes it.
     *
     * @var array<string, mixed>
     */
    public array $raw;

    /** Whether `amount` is the new total, rather than a difference to the previous one. */
    public bool $absolute;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->status = Read::enum($in, 'status', PaymentStatus::class);
        $it->amount = Read::int($in, 'amount');
        $it->date = Read::dateTime($in, 'date');
        $it->raw = Read::map($in, 'raw', Read::any(...));
        $it->absolute = Read::bool($in, 'absolute');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'status', 'amount', 'date', 'raw', 'absolute');
        $out = [
            'status' => $this->status,
            'amount' => $this->amount,
            'date' => Write::dateTime($this->date),
            'raw' => Write::map($this->raw, Write::any(...)),
            'absolute' => $this->absolute,
        ];

        return Write::object($out, $this->unlisted);
    }
}
