<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Model;
use Keywords\Runtime\Read;
use Keywords\Runtime\Write;

final readonly class AllObjOrStringObject implements Model
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
