<?php

declare(strict_types=1);

namespace Fleet\Models\Shared;

use Fleet\Runtime\Model;
use Fleet\Runtime\Read;
use Fleet\Runtime\Write;
use Fleet\Types\Unknown;

final readonly class Bicycle implements Model
{
    private const MEMBERS = ['kind' => 0, 'wheels' => 0, 'towed' => 0];

    public function __construct(
        public string $kind,
        public int $wheels,
        public Vehicle|Bicycle|Lorry|Tanker|Unknown|null $towed = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            kind: Read::string($in, 'kind'),
            wheels: Read::int($in, 'wheels'),
            towed: isset($in['towed']) ? Read::with($in, 'towed', AnyVehicle::read(...)) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
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
