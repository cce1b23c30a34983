<?php

declare(strict_types=1);

namespace Fleet\Models\Shared;

use Fleet\Runtime\Model;
use Fleet\Runtime\Read;
use Fleet\Runtime\Write;
use Fleet\Types\Unknown;

/** A vehicle, of which kind says more. */
final class Vehicle implements Model
{
    private const MEMBERS = ['kind' => 0, 'wheels' => 0, 'towed' => 0];

    public string $kind;
    public int $wheels;
    public Vehicle|Bicycle|Lorry|Tanker|Unknown|null $towed = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->kind = Read::string($in, 'kind');
        $it->wheels = Read::int($in, 'wheels');
        $it->towed = isset($in['towed']) ? Read::with($in, 'towed', AnyVehicle::read(...)) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'kind', 'wheels');
        $out = [
            'kind' => $this->kind,
            'wheels' => $this->wheels,
        ];
        if ($this->towed !== null) {
            $out['towed'] = $this->towed;
        }

        return Write::object($out, $this->unlisted);
    }
}
