<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** What an activity was given. Exactly one property is set; its name is the kind of the activity. */
final class WorkflowInstanceHistoryStageInput implements Model
{
    private const MEMBERS = [
        'GetAccount' => 0,
        'CreateTransaction' => 0,
        'RevertTransaction' => 0,
        'StripeTransfer' => 0,
        'GetPayment' => 0,
        'ConfirmHold' => 0,
        'CreditWallet' => 0,
        'DebitWallet' => 0,
        'GetWallet' => 0,
        'VoidHold' => 0,
    ];

    public ?ActivityGetAccount $getAccount = null;
    public ?ActivityCreateTransaction $createTransaction = null;
    public ?ActivityRevertTransaction $revertTransaction = null;
    public ?StripeTransferRequest $stripeTransfer = null;
    public ?ActivityGetPayment $getPayment = null;
    public ?ActivityConfirmHold $confirmHold = null;
    public ?ActivityCreditWallet $creditWallet = null;
    public ?ActivityDebitWallet $debitWallet = null;
    public ?ActivityGetWallet $getWallet = null;
    public ?ActivityVoidHold $voidHold = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->getAccount = isset($in['GetAccount']) ? Read::model($in, 'GetAccount', ActivityGetAccount::class) : null;
        $it->createTransaction = isset($in['CreateTransaction'])
            ? Read::model($in, 'CreateTransaction', ActivityCreateTransaction::class)
            : null;
        $it->revertTransaction = isset($in['RevertTransaction'])
            ? Read::model($in, 'RevertTransaction', ActivityRevertTransaction::class)
            : null;
        $it->stripeTransfer = isset($in['StripeTransfer'])
            ? Read::model($in, 'StripeTransfer', StripeTransferRequest::class)
            : null;
        $it->getPayment = isset($in['GetPayment']) ? Read::model($in, 'GetPayment', ActivityGetPayment::class) : null;
        $it->confirmHold = isset($in['ConfirmHold'])
            ? Read::model($in, 'ConfirmHold', ActivityConfirmHold::class)
            : null;
        $it->creditWallet = isset($in['CreditWallet'])
            ? Read::model($in, 'CreditWallet', ActivityCreditWallet::class)
            : null;
        $it->debitWallet = isset($in['DebitWallet'])
            ? Read::model($in, 'DebitWallet', ActivityDebitWallet::class)
            : null;
        $it->getWallet = isset($in['GetWallet']) ? Read::model($in, 'GetWallet', ActivityGetWallet::class) : null;
        $it->voidHold = isset($in['VoidHold']) ? Read::model($in, 'VoidHold', ActivityVoidHold::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->getAccount !== null) {
            $out['GetAccount'] = $this->getAccount;
        }
        if ($this->createTransaction !== null) {
            $out['CreateTransaction'] = $this->createTransaction;
        }
        if ($this->revertTransaction !== null) {
            $out['RevertTransaction'] = $this->revertTransaction;
        }
        if ($this->stripeTransfer !== null) {
            $out['StripeTransfer'] = $this->stripeTransfer;
        }
        if ($this->getPayment !== null) {
            $out['GetPayment'] = $this->getPayment;
        }
        if ($this->confirmHold !== null) {
            $out['ConfirmHold'] = $this->confirmHold;
        }
        if ($this->creditWallet !== null) {
            $out['CreditWallet'] = $this->creditWallet;
        }
        if ($this->debitWallet !== null) {
            $out['DebitWallet'] = $this->debitWallet;
        }
        if ($this->getWallet !== null) {
            $out['GetWallet'] = $this->getWallet;
        }
        if ($this->voidHold !== null) {
            $out['VoidHold'] = $this->voidHold;
        }

        return Write::object($out, $this->unlisted);
    }
}
