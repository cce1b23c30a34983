<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Commits a transaction to a ledger. */
final readonly class V2ActivityCreateTransaction implements Model
{
    private const MEMBERS = ['ledger' => 0, 'data' => 0];

    public function __construct(
        /** Name of the ledger. */
        public ?string $ledger = null,
        public ?OrchestrationV2PostTransaction $data = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            ledger: isset($in['ledger']) ? Read::string($in, 'ledger') : null,
            data: isset($in['data']) ? Read::model($in, 'data', OrchestrationV2PostTransaction::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->ledger !== null) {
            $out['ledger'] = $this->ledger;
        }
        if ($this->data !== null) {
            $out['data'] = $this->data;
        }

        return Write::object($out, $this->unlisted);
    }
}
