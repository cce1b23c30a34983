<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/**
 * What an activity gave back. At most one property is set; its name is the kind of the activity. Kinds without a result
 * are not listed.
 */
final readonly class V2WorkflowInstanceHistoryStageOutput implements Model
{
    private const MEMBERS = [
        'GetAccount' => 0,
        'CreateTransaction' => 0,
        'GetPayment' => 0,
        'DebitWallet' => 0,
        'GetWallet' => 0,
        'ListWallets' => 0,
    ];

    public function __construct(
        public ?V2AccountResponse $getAccount = null,
        public ?OrchestrationV2CreateTransactionResponse $createTransaction = null,
        public ?V2PaymentResponse $getPayment = null,
        public ?V2DebitWalletResponse $debitWallet = null,
        public ?V2GetWalletResponse $getWallet = null,
        public ?V2ListWalletsResponse $listWallets = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            getAccount: isset($in['GetAccount']) ? Read::model($in, 'GetAccount', V2AccountResponse::class) : null,
            createTransaction: isset($in['CreateTransaction'])
                ? Read::model($in, 'CreateTransaction', OrchestrationV2CreateTransactionResponse::class)
                : null,
            getPayment: isset($in['GetPayment']) ? Read::model($in, 'GetPayment', V2PaymentResponse::class) : null,
            debitWallet: isset($in['DebitWallet'])
                ? Read::model($in, 'DebitWallet', V2DebitWalletResponse::class)
                : null,
            getWallet: isset($in['GetWallet']) ? Read::model($in, 'GetWallet', V2GetWalletResponse::class) : null,
            listWallets: isset($in['ListWallets'])
                ? Read::model($in, 'ListWallets', V2ListWalletsResponse::class)
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
        if ($this->createTransaction !== null) {
            $out['CreateTransaction'] = $this->createTransaction;
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
        if ($this->listWallets !== null) {
            $out['ListWallets'] = $this->listWallets;
        }

        return Write::object($out, $this->unlisted);
    }
}
