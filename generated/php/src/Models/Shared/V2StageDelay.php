<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Waits, either for a time or until a date. Set one of the two properties. */
final readonly class V2StageDelay implements Model
{
    private const MEMBERS = ['until' => 0, 'duration' => 0];

    public function __construct(
        /** When to go on. */
        public ?\DateTimeImmutable $until = null,
        /** How long to wait, for example `30s` or `1h30m`. */
        public ?string $duration = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            until: isset($in['until']) ? Read::dateTime($in, 'until') : null,
            duration: isset($in['duration']) ? Read::string($in, 'duration') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
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
