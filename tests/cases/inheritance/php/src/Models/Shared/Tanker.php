<?php

declare(strict_types=1);

namespace Fleet\Models\Shared;

use Fleet\Runtime\Model;
use Fleet\Runtime\Read;
use Fleet\Runtime\Write;
use Fleet\Types\Unknown;

/** A subtype of a subtype. */
final readonly class Tanker implements Model
{
    private const MEMBERS = ['kind' => 0, 'wheels' => 0, 'towed' => 0, 'tons' => 0, 'litres' => 0];

    public function __construct(
        public TankerKind|Unknown $kind,
        public int $wheels,
        public float $tons,
        public Vehicle|Bicycle|Lorry|Tanker|Unknown|null $towed = null,
        public ?int $litres = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            kind: Read::enum($in, 'kind', TankerKind::class),
            wheels: Read::int($in, 'wheels'),
            towed: isset($in['towed']) ? Read::with($in, 'towed', AnyVehicle::read(...)) : null,
            tons: Read::float($in, 'tons'),
            litres: isset($in['litres']) ? Read::int($in, 'litres') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'kind' => $this->kind,
            'wheels' => $this->wheels,
            'tons' => $this->tons,
        ];
        if ($this->towed !== null) {
            $out['towed'] = $this->towed;
        }
        if ($this->litres !== null) {
            $out['litres'] = $this->litres;
        }

        return Write::object($out, $this->unlisted);
    }
}
