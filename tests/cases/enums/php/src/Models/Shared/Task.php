<?php

declare(strict_types=1);

namespace Enums\Models\Shared;

use Enums\Runtime\Model;
use Enums\Runtime\Read;
use Enums\Runtime\Write;
use Enums\Types\Absent;
use Enums\Types\Unknown;

final readonly class Task implements Model
{
    private const MEMBERS = [
        'state' => 0,
        'priority' => 0,
        'colour' => 0,
        'only' => 0,
        'level' => 0,
        'version' => 0,
        'answer' => 0,
        'stray' => 0,
        'flag' => 0,
        'bits' => 0,
    ];

    public function __construct(
        public State|Unknown|null $state = null,
        public TaskPriority|Unknown|null $priority = null,
        public TaskColour|Unknown|Absent|null $colour = Absent::Value,
        public TaskOnly|Unknown|null $only = null,
        /** The server takes `10` where it is absent. */
        public TaskLevel|Unknown|null $level = null,
        public TaskVersion|Unknown|Absent|null $version = Absent::Value,
        public TaskAnswer|Unknown|null $answer = null,
        public TaskStray|Unknown|null $stray = null,
        public ?bool $flag = null,
        public mixed $bits = Absent::Value,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            state: isset($in['state']) ? Read::enum($in, 'state', State::class) : null,
            priority: isset($in['priority']) ? Read::enum($in, 'priority', TaskPriority::class) : null,
            colour: Read::nullable(
                $in,
                'colour',
                static fn(array $in, string|int $key): TaskColour|Unknown => Read::enum($in, $key, TaskColour::class),
            ),
            only: isset($in['only']) ? Read::enum($in, 'only', TaskOnly::class) : null,
            level: isset($in['level']) ? Read::enum($in, 'level', TaskLevel::class) : null,
            version: Read::nullable(
                $in,
                'version',
                static fn(array $in, string|int $key): TaskVersion|Unknown => Read::enum($in, $key, TaskVersion::class),
            ),
            answer: isset($in['answer']) ? Read::enum($in, 'answer', TaskAnswer::class) : null,
            stray: isset($in['stray']) ? Read::enum($in, 'stray', TaskStray::class) : null,
            flag: isset($in['flag']) ? Read::bool($in, 'flag') : null,
            bits: Read::nullable($in, 'bits', Read::any(...)),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->state !== null) {
            $out['state'] = $this->state;
        }
        if ($this->priority !== null) {
            $out['priority'] = $this->priority;
        }
        if ($this->colour !== Absent::Value) {
            $out['colour'] = $this->colour;
        }
        if ($this->only !== null) {
            $out['only'] = $this->only;
        }
        if ($this->level !== null) {
            $out['level'] = $this->level;
        }
        if ($this->version !== Absent::Value) {
            $out['version'] = $this->version;
        }
        if ($this->answer !== null) {
            $out['answer'] = $this->answer;
        }
        if ($this->stray !== null) {
            $out['stray'] = $this->stray;
        }
        if ($this->flag !== null) {
            $out['flag'] = $this->flag;
        }
        if ($this->bits !== Absent::Value) {
            $out['bits'] = Write::any($this->bits);
        }

        return Write::object($out, $this->unlisted);
    }
}
