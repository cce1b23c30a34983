<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Model;
use Keywords\Runtime\Read;
use Keywords\Runtime\Write;

final readonly class AllIfThen implements Model
{
    private const MEMBERS = ['k' => 0, 'extra' => 0, 'other' => 0];

    public function __construct(
        public ?string $k = null,
        public ?string $extra = null,
        public ?int $other = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            k: isset($in['k']) ? Read::string($in, 'k') : null,
            extra: isset($in['extra']) ? Read::string($in, 'extra') : null,
            other: isset($in['other']) ? Read::int($in, 'other') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->k !== null) {
            $out['k'] = $this->k;
        }
        if ($this->extra !== null) {
            $out['extra'] = $this->extra;
        }
        if ($this->other !== null) {
            $out['other'] = $this->other;
        }

        return Write::object($out, $this->unlisted);
    }
}
