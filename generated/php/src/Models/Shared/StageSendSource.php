<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Where money comes from. Set exactly one property. */
final readonly class StageSendSource implements Model
{
    private const MEMBERS = ['wallet' => 0, 'account' => 0, 'payment' => 0];

    public function __construct(
        public ?StageSendSourceWallet $wallet = null,
        public ?StageSendSourceAccount $account = null,
        public ?StageSendSourcePayment $payment = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            wallet: isset($in['wallet']) ? Read::model($in, 'wallet', StageSendSourceWallet::class) : null,
            account: isset($in['account']) ? Read::model($in, 'account', StageSendSourceAccount::class) : null,
            payment: isset($in['payment']) ? Read::model($in, 'payment', StageSendSourcePayment::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->wallet !== null) {
            $out['wallet'] = $this->wallet;
        }
        if ($this->account !== null) {
            $out['account'] = $this->account;
        }
        if ($this->payment !== null) {
            $out['payment'] = $this->payment;
        }

        return Write::object($out, $this->unlisted);
    }
}
