<?php

declare(strict_types=1);

namespace Unions\Models\Shared;

use Unions\Runtime\Model;
use Unions\Runtime\Read;
use Unions\Runtime\Write;

final readonly class Square implements Model
{
    private const MEMBERS = ['kind' => 0, 'a' => 0];

    public function __construct(
        public string $kind,
        public float $a,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            kind: Read::string($in, 'kind'),
            a: Read::float($in, 'a'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'kind' => $this->kind,
            'a' => $this->a,
        ];

        return Write::object($out, $this->unlisted);
    }
}
