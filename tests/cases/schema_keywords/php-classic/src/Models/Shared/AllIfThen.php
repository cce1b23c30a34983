<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Model;
use Keywords\Runtime\Read;
use Keywords\Runtime\Write;

final class AllIfThen implements Model
{
    private const MEMBERS = ['k' => 0, 'extra' => 0, 'other' => 0];

    public ?string $k = null;
    public ?string $extra = null;
    public ?int $other = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->k = isset($in['k']) ? Read::string($in, 'k') : null;
        $it->extra = isset($in['extra']) ? Read::string($in, 'extra') : null;
        $it->other = isset($in['other']) ? Read::int($in, 'other') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
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
