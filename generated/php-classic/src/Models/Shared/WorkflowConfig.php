<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/**
 * Definition of a workflow: the stages that every run goes through.
 *
 * @phpstan-consistent-constructor
 */
class WorkflowConfig implements Model
{
    private const MEMBERS = ['name' => 0, 'stages' => 0];

    /** Name for people to recognise the workflow by. Names need not be unique. */
    public ?string $name = null;

    /**
     * The stages, in the order in which they run. Each has one key, the kind of the stage (`send`, `delay`,
     * `wait_event` …), and below it the settings of that kind. Strings may contain `${variable}` placeholders, filled
     * in from the variables of the run.
     *
     * @var list<array<string, mixed>>
     */
    public array $stages;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new static();
        $it->name = isset($in['name']) ? Read::string($in, 'name') : null;
        $it->stages = Read::list(
            $in,
            'stages',
            static fn(array $in, string|int $key): array => Read::map($in, $key, Read::any(...)),
        );
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'stages');
        $out = [
            'stages' => Write::list($this->stages, static fn(array $value) => Write::map($value, Write::any(...))),
        ];
        if ($this->name !== null) {
            $out['name'] = $this->name;
        }

        return Write::object($out, $this->unlisted);
    }
}

\class_alias(WorkflowConfig::class, 'formance\formance\Models\Shared\CreateWorkflowRequest');
