<?php

declare(strict_types=1);

namespace Fleet\Models\Shared;

use Fleet\Runtime\Model;
use Fleet\Runtime\Read;
use Fleet\Runtime\Write;
use Fleet\Types\Unknown;

/** A subtype of a subtype. */
final class Tanker implements Model
{
    private const MEMBERS = ['kind' => 0, 'wheels' => 0, 'towed' => 0, 'tons' => 0, 'litres' => 0];

    public TankerKind|Unknown $kind;
    public int $wheels;
    public Vehicle|Bicycle|Lorry|Tanker|Unknown|null $towed = null;
    public float $tons;
    public ?int $litres = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->kind = Read::enum($in, 'kind', TankerKind::class);
        $it->wheels = Read::int($in, 'wheels');
        $it->towed = isset($in['towed']) ? Read::with($in, 'towed', AnyVehicle::read(...)) : null;
        $it->tons = Read::float($in, 'tons');
        $it->litres = isset($in['litres']) ? Read::int($in, 'litres') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'kind', 'wheels', 'tons');
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
