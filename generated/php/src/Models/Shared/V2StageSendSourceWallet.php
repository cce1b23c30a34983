<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/**
 * A wallet that money comes from or goes to.
 *
 * @phpstan-consistent-constructor
 */
readonly class V2StageSendSourceWallet implements Model
{
    private const MEMBERS = ['id' => 0, 'balance' => 0];

    public function __construct(
        /** Identifier of the wallet. */
        public string $id,
        /** Balance within the wallet; `main` if absent. */
        public ?string $balance = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new static(
            id: Read::string($in, 'id'),
            balance: isset($in['balance']) ? Read::string($in, 'balance') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'id' => $this->id,
        ];
        if ($this->balance !== null) {
            $out['balance'] = $this->balance;
        }

        return Write::object($out, $this->unlisted);
    }
}

\class_alias(V2StageSendSourceWallet::class, 'formance\stack\Models\Shared\V2StageSendDestinationWallet');
