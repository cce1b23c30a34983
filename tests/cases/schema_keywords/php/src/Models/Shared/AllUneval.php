<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Model;
use Keywords\Runtime\Read;
use Keywords\Runtime\Write;

final readonly class AllUneval implements Model
{
    private const MEMBERS = ['x' => 0];

    public function __construct(
        public ?string $x = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            x: isset($in['x']) ? Read::string($in, 'x') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->x !== null) {
            $out['x'] = $this->x;
        }

        return Write::object($out, $this->unlisted);
    }
}
