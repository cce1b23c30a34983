<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** Waits, either for a time or until a date. Set one of the two properties. */
final class StageDelay implements Model
{
    private const MEMBERS = ['until' => 0, 'duration' => 0];

    /** When to go on. */
    public ?\DateTimeImmutable $until = null;

    /** How long to wait, for example `30s` or `1h30m`. */
    public ?string $duration = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->until = isset($in['until']) ? Read::dateTime($in, 'until') : null;
        $it->duration = isset($in['duration']) ? Read::string($in, 'duration') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->until !== null) {
            $out['until'] = Write::dateTime($this->until);
        }
        if ($this->duration !== null) {
            $out['duration'] = $this->duration;
        }

        return Write::object($out, $this->unlisted);
    }
}
