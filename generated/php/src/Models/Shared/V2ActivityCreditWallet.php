<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Adds money to a wallet. */
final readonly class V2ActivityCreditWallet implements Model
{
    private const MEMBERS = ['id' => 0, 'data' => 0];

    public function __construct(
        /** Identifier of the wallet. */
        public ?string $id = null,
        public ?V2CreditWalletRequest $data = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            id: isset($in['id']) ? Read::string($in, 'id') : null,
            data: isset($in['data']) ? Read::model($in, 'data', V2CreditWalletRequest::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->id !== null) {
            $out['id'] = $this->id;
        }
        if ($this->data !== null) {
            $out['data'] = $this->data;
        }

        return Write::object($out, $this->unlisted);
    }
}
