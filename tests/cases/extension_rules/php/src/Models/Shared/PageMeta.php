<?php

declare(strict_types=1);

namespace Rules\Models\Shared;

use Rules\Runtime\Model;
use Rules\Runtime\Read;
use Rules\Runtime\Write;

final readonly class PageMeta implements Model
{
    private const MEMBERS = ['pages' => 0, 'next' => 0, 'more' => 0];

    public function __construct(
        public ?int $pages = null,
        public ?string $next = null,
        public ?bool $more = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            pages: isset($in['pages']) ? Read::int($in, 'pages') : null,
            next: isset($in['next']) ? Read::string($in, 'next') : null,
            more: isset($in['more']) ? Read::bool($in, 'more') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->pages !== null) {
            $out['pages'] = $this->pages;
        }
        if ($this->next !== null) {
            $out['next'] = $this->next;
        }
        if ($this->more !== null) {
            $out['more'] = $this->more;
        }

        return Write::object($out, $this->unlisted);
    }
}
