<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** One run of a workflow. */
final readonly class WorkflowInstance implements Model
{
    private const MEMBERS = [
        'workflowID' => 0,
        'id' => 0,
        'createdAt' => 0,
        'updatedAt' => 0,
        'status' => 0,
        'terminated' => 0,
        'terminatedAt' => 0,
        'error' => 0,
        'workflow' => 0,
    ];

    public function __construct(
        /** Identifier of the workflow that runs. */
        public string $workflowID,
        /** Identifier of the instance. */
        public string $id,
        /** When the instance was started. */
        public \DateTimeImmutable $createdAt,
        /** When the instance last made progress. */
        public \DateTimeImmutable $updatedAt,
        /** Whether the instance has ended, well or with an error. */
        public bool $terminated,
        /**
         * The stages reached so far, in the order in which they were entered.
         *
         * @var list<StageStatus>|null
         */
        public ?array $status = null,
        /** When the instance ended; absent while it runs. */
        public ?\DateTimeImmutable $terminatedAt = null,
        /** Why the instance failed; absent while it runs and when it ended well. */
        public ?string $error = null,
        public ?Workflow $workflow = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            workflowID: Read::string($in, 'workflowID'),
            id: Read::string($in, 'id'),
            createdAt: Read::dateTime($in, 'createdAt'),
            updatedAt: Read::dateTime($in, 'updatedAt'),
            status: isset($in['status']) ? Read::models($in, 'status', StageStatus::class) : null,
            terminated: Read::bool($in, 'terminated'),
            terminatedAt: isset($in['terminatedAt']) ? Read::dateTime($in, 'terminatedAt') : null,
            error: isset($in['error']) ? Read::string($in, 'error') : null,
            workflow: isset($in['workflow']) ? Read::model($in, 'workflow', Workflow::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'workflowID' => $this->workflowID,
            'id' => $this->id,
            'createdAt' => Write::dateTime($this->createdAt),
            'updatedAt' => Write::dateTime($this->updatedAt),
            'terminated' => $this->terminated,
        ];
        if ($this->status !== null) {
            $out['status'] = Write::list($this->status);
        }
        if ($this->terminatedAt !== null) {
            $out['terminatedAt'] = Write::dateTime($this->terminatedAt);
        }
        if ($this->error !== null) {
            $out['error'] = $this->error;
        }
        if ($this->workflow !== null) {
            $out['workflow'] = $this->workflow;
        }

        return Write::object($out, $this->unlisted);
    }
}
