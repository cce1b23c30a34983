<?php

declare(strict_types=1);

namespace Unions\Models\Shared;

use Unions\Runtime\Model;
use Unions\Runtime\Read;
use Unions\Runtime\Write;

final readonly class Circle implements Model
{
    private const MEMBERS = ['kind' => 0, 'r' => 0];

    public function __construct(
        public string $kind,
        public float $r,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            kind: Read::string($in, 'kind'),
            r: Read::float($in, 'r'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'kind' => $this->kind,
            'r' => $this->r,
        ];

        return Write::object($out, $this->unlisted);
    }
}
