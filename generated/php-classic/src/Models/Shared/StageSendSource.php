<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** Where money comes from. Set exactly one property. */
final class StageSendSource implements Model
{
    private const MEMBERS = ['wallet' => 0, 'account' => 0, 'payment' => 0];

    public ?StageSendSourceWallet $wallet = null;
    public ?StageSendSourceAccount $account = null;
    public ?StageSendSourcePayment $payment = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->wallet = isset($in['wallet']) ? Read::model($in, 'wallet', StageSendSourceWallet::class) : null;
        $it->account = isset($in['account']) ? Read::model($in, 'account', StageSendSourceAccount::class) : null;
        $it->payment = isset($in['payment']) ? Read::model($in, 'payment', StageSendSourcePayment::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
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
