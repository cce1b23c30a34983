<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Big;
use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;
use formance\stack\Types\Unknown;

/** A change to a payment, such as a refund or a new status. */
final readonly class OrchestrationPaymentAdjustment implements Model
{
    private const MEMBERS = ['status' => 0, 'amount' => 0, 'date' => 0, 'raw' => 0, 'absolute' => 0];

    public function __construct(
        public OrchestrationPaymentStatus|Unknown $status,
        /** Amount of the change, in the smallest unit of the asset. */
        public \Brick\Math\BigInteger $amount,
        /** When the change was made. */
        public \DateTimeImmutable $date,
        /**
         * The change as the provider describes it.
         *
         * @var array<string, mixed>
         */
        public array $raw,
        /** Whether `amount` is the new total, rather than a difference to the previous one. */
        public bool $absolute,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            status: Read::enum($in, 'status', OrchestrationPaymentStatus::class),
            amount: Big::integer($in, 'amount'),
            date: Read::dateTime($in, 'date'),
            raw: Read::map($in, 'raw', Read::any(...)),
            absolute: Read::bool($in, 'absolute'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'status' => $this->status,
            'amount' => Write::bigint($this->amount),
            'date' => Write::dateTime($this->date),
            'raw' => Write::map($this->raw, Write::any(...)),
            'absolute' => $this->absolute,
        ];

        return Write::object($out, $this->unlisted);
    }
}
