<?php

declare(strict_types=1);

namespace Unions\Models\Operations;

use Unions\Models\Shared;
use Unions\Runtime\Model;
use Unions\Runtime\Read;
use Unions\Runtime\Write;
use Unions\Types\Absent;
use Unions\Types\Unknown;

final readonly class DrawResponseBody implements Model
{
    private const MEMBERS = ['shape' => 0, 'size' => 0, 'parent' => 0, 'label' => 0, 'fill' => 0];

    public function __construct(
        public Shared\Circle|Shared\Square|Unknown|null $shape = null,
        public int|string|Unknown|null $size = null,
        public Shared\Circle|Shared\Square|Unknown|Absent|null $parent = Absent::Value,
        public string|Absent|null $label = Absent::Value,
        public Shared\Plain|Shared\Gradient|Unknown|null $fill = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            shape: isset($in['shape']) ? Read::with($in, 'shape', Shared\Shape::read(...)) : null,
            size: isset($in['size']) ? Read::with($in, 'size', DrawResponseBodySize::read(...)) : null,
            parent: Read::nullable(
                $in,
                'parent',
                static fn(array $in, string|int $key): Shared\Circle|Shared\Square|Unknown
                    => Read::with($in, $key, Shared\Shape::read(...)),
            ),
            label: Read::nullable($in, 'label', Read::string(...)),
            fill: isset($in['fill']) ? Read::with($in, 'fill', DrawResponseBodyFill::read(...)) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->shape !== null) {
            $out['shape'] = $this->shape;
        }
        if ($this->size !== null) {
            $out['size'] = $this->size;
        }
        if ($this->parent !== Absent::Value) {
            $out['parent'] = $this->parent;
        }
        if ($this->label !== Absent::Value) {
            $out['label'] = $this->label;
        }
        if ($this->fill !== null) {
            $out['fill'] = $this->fill;
        }

        return Write::object($out, $this->unlisted);
    }
}
