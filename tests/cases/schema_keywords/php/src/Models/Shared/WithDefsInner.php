<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Model;
use Keywords\Runtime\Read;
use Keywords\Runtime\Write;

final readonly class WithDefsInner implements Model
{
    private const MEMBERS = ['i' => 0];

    public function __construct(
        public ?int $i = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            i: isset($in['i']) ? Read::int($in, 'i') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->i !== null) {
            $out['i'] = $this->i;
        }

        return Write::object($out, $this->unlisted);
    }
}
