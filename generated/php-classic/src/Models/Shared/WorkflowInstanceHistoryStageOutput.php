<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/**
 * What an activity gave back. At most one property is set; its name is the kind of the activity. Kinds without a result
 * are not listed.
 */
final class WorkflowInstanceHistoryStageOutput implements Model
{
    private const MEMBERS = [
        'GetAccount' => 0,
        'CreateTransaction' => 0,
        'RevertTransaction' => 0,
        'GetPayment' => 0,
        'DebitWallet' => 0,
        'GetWallet' => 0,
    ];

    public ?AccountResponse $getAccount = null;
    public ?CreateTransactionResponse $createTransaction = null;
    public ?CreateTransactionResponse $revertTransaction = null;
    public ?PaymentResponse $getPayment = null;
    public ?DebitWalletResponse $debitWallet = null;
    public ?GetWalletResponse $getWallet = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->getAccount = isset($in['GetAccount']) ? Read::model($in, 'GetAccount', AccountResponse::class) : null;
        $it->createTransaction = isset($in['CreateTransaction'])
            ? Read::model($in, 'CreateTransaction', CreateTransactionResponse::class)
            : null;
        $it->revertTransaction = isset($in['RevertTransaction'])
            ? Read::model($in, 'RevertTransaction', CreateTransactionResponse::class)
            : null;
        $it->getPayment = isset($in['GetPayment']) ? Read::model($in, 'GetPayment', PaymentResponse::class) : null;
        $it->debitWallet = isset($in['DebitWallet'])
            ? Read::model($in, 'DebitWallet', DebitWalletResponse::class)
            : null;
        $it->getWallet = isset($in['GetWallet']) ? Read::model($in, 'GetWallet', GetWalletResponse::class) : null;
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
        if ($this->getPayment !== null) {
            $out['GetPayment'] = $this->getPayment;
        }
        if ($this->debitWallet !== null) {
            $out['DebitWallet'] = $this->debitWallet;
        }
        if ($this->getWallet !== null) {
            $out['GetWallet'] = $this->getWallet;
        }

        return Write::object($out, $this->unlisted);
    }
}
