<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** One run of a workflow. */
final class WorkflowInstance implements Model
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
    ];

    /** Identifier of the workflow that runs. */
    public string $workflowID;

    /** Identifier of the instance. */
    public string $id;

    /** When the instance was started. */
    public \DateTimeImmutable $createdAt;

    /** When the instance last made progress. */
    public \DateTimeImmutable $updatedAt;

    /**
     * The stages reached so far, in the order in which they were entered.
     *
     * @var list<StageStatus>|null
     */
    public ?array $status = null;

    /** Whether the instance has ended, well or with an error. */
    public bool $terminated;

    /** When the instance ended; absent while it runs. */
    public ?\DateTimeImmutable $terminatedAt = null;

    /** Why the instance failed; absent while it runs and when it ended well. */
    public ?string $error = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->workflowID = Read::string($in, 'workflowID');
        $it->id = Read::string($in, 'id');
        $it->createdAt = Read::dateTime($in, 'createdAt');
        $it->updatedAt = Read::dateTime($in, 'updatedAt');
        $it->status = isset($in['status']) ? Read::models($in, 'status', StageStatus::class) : null;
        $it->terminated = Read::bool($in, 'terminated');
        $it->terminatedAt = isset($in['terminatedAt']) ? Read::dateTime($in, 'terminatedAt') : null;
        $it->error = isset($in['error']) ? Read::string($in, 'error') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'workflowID', 'id', 'createdAt', 'updatedAt', 'terminated');
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

        return Write::object($out, $this->unlisted);
    }
}
