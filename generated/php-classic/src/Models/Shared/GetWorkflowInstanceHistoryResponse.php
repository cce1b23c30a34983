<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** History of an instance, stage by stage. */
final class GetWorkflowInstanceHistoryResponse implements Model
{
    private const MEMBERS = ['data' => 0];

    /** @var list<WorkflowInstanceHistory> */
    public array $data;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->data = Read::models($in, 'data', WorkflowInstanceHistory::class);
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'data');
        $out = [
            'data' => Write::list($this->data),
        ];

        return Write::object($out, $this->unlisted);
    }
}
