<?php

declare(strict_types=1);

namespace Farm\Models\Shared;

use Farm\Runtime\Model;
use Farm\Runtime\Read;
use Farm\Runtime\Write;

final readonly class Animal implements Model
{
    private const MEMBERS = ['name' => 0, 'weight' => 0];

    public function __construct(
        public string $name,
        public ?float $weight = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            name: Read::string($in, 'name'),
            weight: isset($in['weight']) ? Read::float($in, 'weight') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'name' => $this->name,
        ];
        if ($this->weight !== null) {
            $out['weight'] = $this->weight;
        }

        return Write::object($out, $this->unlisted);
    }
}
