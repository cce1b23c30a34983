<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** How far an instance has got with one stage. */
final readonly class V2StageStatus implements Model
{
    private const MEMBERS = ['stage' => 0, 'instanceID' => 0, 'startedAt' => 0, 'terminatedAt' => 0, 'error' => 0];

    public function __construct(
        /** Position of the stage in the workflow, from 0. */
        public float $stage,
        /** Identifier of the instance. */
        public string $instanceID,
        /** When the stage was entered. */
        public \DateTimeImmutable $startedAt,
        /** When the stage ended; absent while it runs. */
        public ?\DateTimeImmutable $terminatedAt = null,
        /** Why the stage failed; absent while it runs and when it ended well. */
        public ?string $error = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            stage: Read::float($in, 'stage'),
            instanceID: Read::string($in, 'instanceID'),
            startedAt: Read::dateTime($in, 'startedAt'),
            terminatedAt: isset($in['terminatedAt']) ? Read::dateTime($in, 'terminatedAt') : null,
            error: isset($in['error']) ? Read::string($in, 'error') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'stage' => $this->stage,
            'instanceID' => $this->instanceID,
            'startedAt' => Write::dateTime($this->startedAt),
        ];
        if ($this->terminatedAt !== null) {
            $out['terminatedAt'] = Write::dateTime($this->terminatedAt);
        }
        if ($this->error !== null) {
            $out['error'] = $this->error;
        }

        return Write::object($out, $this->unlisted);
    }
}
