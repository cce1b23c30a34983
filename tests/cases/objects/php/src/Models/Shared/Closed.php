<?php

declare(strict_types=1);

namespace Objects\Models\Shared;

use Objects\Runtime\Model;
use Objects\Runtime\Read;
use Objects\Runtime\Write;

final readonly class Closed implements Model
{
    private const MEMBERS = ['a' => 0];

    public function __construct(
        public ?string $a = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            a: isset($in['a']) ? Read::string($in, 'a') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->a !== null) {
            $out['a'] = $this->a;
        }

        return Write::object($out, $this->unlisted);
    }
}
