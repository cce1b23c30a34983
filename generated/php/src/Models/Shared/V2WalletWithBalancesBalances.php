<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Balances of the wallet, by name. */
final readonly class V2WalletWithBalancesBalances implements Model
{
    private const MEMBERS = ['main' => 0];

    public function __construct(
        public V2AssetHolder $main,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            main: Read::model($in, 'main', V2AssetHolder::class),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'main' => $this->main,
        ];

        return Write::object($out, $this->unlisted);
    }
}
