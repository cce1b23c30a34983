<?php

declare(strict_types=1);

namespace Unions\Models\Shared;

use Unions\Runtime\Model;
use Unions\Runtime\Read;
use Unions\Runtime\Write;

final readonly class Plain implements Model
{
    private const MEMBERS = ['colour' => 0];

    public function __construct(
        public string $colour,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            colour: Read::string($in, 'colour'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'colour' => $this->colour,
        ];

        return Write::object($out, $this->unlisted);
    }
}
