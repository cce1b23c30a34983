<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Reads an account of a ledger. */
final readonly class ActivityGetAccount implements Model
{
    private const MEMBERS = ['id' => 0, 'ledger' => 0];

    public function __construct(
        /** Address of the account. */
        public string $id,
        /** Name of the ledger. */
        public string $ledger,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            id: Read::string($in, 'id'),
            ledger: Read::string($in, 'ledger'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'id' => $this->id,
            'ledger' => $this->ledger,
        ];

        return Write::object($out, $this->unlisted);
    }
}
