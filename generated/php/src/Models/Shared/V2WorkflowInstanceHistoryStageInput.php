<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** What an activity was given. Exactly one property is set; its name is the kind of the activity. */
final readonly class V2WorkflowInstanceHistoryStageInput implements Model
{
    private const MEMBERS = [
        'GetAccount' => 0,
        'AddAccountMetadata' => 0,
        'CreateTransaction' => 0,
        'StripeTransfer' => 0,
        'GetPayment' => 0,
        'ConfirmHold' => 0,
        'CreditWallet' => 0,
        'DebitWallet' => 0,
        'GetWallet' => 0,
        'VoidHold' => 0,
        'ListWallets' => 0,
    ];

    public function __construct(
        public ?V2ActivityGetAccount $getAccount = null,
        public ?V2ActivityAddAccountMetadata $addAccountMetadata = null,
        public ?V2ActivityCreateTransaction $createTransaction = null,
        public ?V2StripeTransferRequest $stripeTransfer = null,
        public ?V2ActivityGetPayment $getPayment = null,
        public ?V2ActivityConfirmHold $confirmHold = null,
        public ?V2ActivityCreditWallet $creditWallet = null,
        public ?V2ActivityDebitWallet $debitWallet = null,
        public ?V2ActivityGetWallet $getWallet = null,
        public ?V2ActivityVoidHold $voidHold = null,
        public ?V2ActivityListWallets $listWallets = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            getAccount: isset($in['GetAccount']) ? Read::model($in, 'GetAccount', V2ActivityGetAccount::class) : null,
            addAccountMetadata: isset($in['AddAccountMetadata'])
                ? Read::model($in, 'AddAccountMetadata', V2ActivityAddAccountMetadata::class)
                : null,
            createTransaction: isset($in['CreateTransaction'])
                ? Read::model($in, 'CreateTransaction', V2ActivityCreateTransaction::class)
                : null,
            stripeTransfer: isset($in['StripeTransfer'])
                ? Read::model($in, 'StripeTransfer', V2StripeTransferRequest::class)
                : null,
            getPayment: isset($in['GetPayment']) ? Read::model($in, 'GetPayment', V2ActivityGetPayment::class) : null,
            confirmHold: isset($in['ConfirmHold'])
                ? Read::model($in, 'ConfirmHold', V2ActivityConfirmHold::class)
                : null,
            creditWallet: isset($in['CreditWallet'])
                ? Read::model($in, 'CreditWallet', V2ActivityCreditWallet::class)
                : null,
            debitWallet: isset($in['DebitWallet'])
                ? Read::model($in, 'DebitWallet', V2ActivityDebitWallet::class)
                : null,
            getWallet: isset($in['GetWallet']) ? Read::model($in, 'GetWallet', V2ActivityGetWallet::class) : null,
            voidHold: isset($in['VoidHold']) ? Read::model($in, 'VoidHold', V2ActivityVoidHold::class) : null,
            listWallets: isset($in['ListWallets'])
                ? Read::model($in, 'ListWallets', V2ActivityListWallets::class)
                : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->getAccount !== null) {
            $out['GetAccount'] = $this->getAccount;
        }
        if ($this->addAccountMetadata !== null) {
            $out['AddAccountMetadata'] = $this->addAccountMetadata;
        }
        if ($this->createTransaction !== null) {
            $out['CreateTransaction'] = $this->createTransaction;
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
        if ($this->listWallets !== null) {
            $out['ListWallets'] = $this->listWallets;
        }

        return Write::object($out, $this->unlisted);
    }
}
