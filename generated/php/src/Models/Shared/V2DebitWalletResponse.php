<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/**
 * The hold, if the money was set aside.
 *
 * @phpstan-consistent-constructor
 */
readonly class V2DebitWalletResponse implements Model
{
    private const MEMBERS = ['data' => 0];

    public function __construct(
        public V2Hold $data,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new static(
            data: Read::model($in, 'data', V2Hold::class),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'data' => $this->data,
        ];

        return Write::object($out, $this->unlisted);
    }
}

\class_alias(V2DebitWalletResponse::class, 'formance\stack\Models\Shared\V2ActivityDebitWalletOutput');
