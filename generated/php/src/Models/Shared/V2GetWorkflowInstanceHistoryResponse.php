<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** History of an instance, stage by stage. */
final readonly class V2GetWorkflowInstanceHistoryResponse implements Model
{
    private const MEMBERS = ['data' => 0];

    public function __construct(
        /** @var list<V2WorkflowInstanceHistory> */
        public array $data,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            data: Read::models($in, 'data', V2WorkflowInstanceHistory::class),
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
