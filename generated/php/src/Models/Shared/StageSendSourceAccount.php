<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/**
 * An account of a ledger that money comes from or goes to.
 *
 * @phpstan-consistent-constructor
 */
readonly class StageSendSourceAccount implements Model
{
    private const MEMBERS = ['id' => 0, 'ledger' => 0];

    public function __construct(
        /** Address of the account. */
        public string $id,
        /** Name of the ledger; `default` if absent. */
        public ?string $ledger = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new static(
            id: Read::string($in, 'id'),
            ledger: isset($in['ledger']) ? Read::string($in, 'ledger') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'id' => $this->id,
        ];
        if ($this->ledger !== null) {
            $out['ledger'] = $this->ledger;
        }

        return Write::object($out, $this->unlisted);
    }
}

\class_alias(StageSendSourceAccount::class, 'formance\stack\Models\Shared\StageSendDestinationAccount');
