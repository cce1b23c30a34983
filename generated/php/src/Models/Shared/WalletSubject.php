<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** A wallet, as a party to a movement of money. */
final readonly class WalletSubject implements Model
{
    private const MEMBERS = ['type' => 0, 'identifier' => 0, 'balance' => 0];

    public function __construct(
        /** Always `WALLET`. */
        public string $type,
        /** Identifier of the wallet. */
        public string $identifier,
        /** Balance within the wallet; `main` if absent. */
        public ?string $balance = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            type: Read::string($in, 'type'),
            identifier: Read::string($in, 'identifier'),
            balance: isset($in['balance']) ? Read::string($in, 'balance') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'type' => $this->type,
            'identifier' => $this->identifier,
        ];
        if ($this->balance !== null) {
            $out['balance'] = $this->balance;
        }

        return Write::object($out, $this->unlisted);
    }
}
