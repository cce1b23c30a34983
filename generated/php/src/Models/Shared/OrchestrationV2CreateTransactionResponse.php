<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/**
 * The transactions that were committed.
 *
 * @phpstan-consistent-constructor
 */
readonly class OrchestrationV2CreateTransactionResponse implements Model
{
    private const MEMBERS = ['data' => 0];

    public function __construct(
        /**
         * The transactions.
         *
         * @var list<OrchestrationV2Transaction>
         */
        public array $data,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new static(
            data: Read::models($in, 'data', OrchestrationV2Transaction::class),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'data' => Write::list($this->data),
        ];

        return Write::object($out, $this->unlisted);
    }
}

\class_alias(OrchestrationV2CreateTransactionResponse::class, 'formance\stack\Models\Shared\V2ActivityCreateTransactionOutput');
