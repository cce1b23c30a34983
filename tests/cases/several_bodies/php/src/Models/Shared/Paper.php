<?php

declare(strict_types=1);

namespace Papers\Models\Shared;

use Papers\Runtime\Model;
use Papers\Runtime\Read;
use Papers\Runtime\Write;

final readonly class Paper implements Model
{
    private const MEMBERS = ['title' => 0, 'pages' => 0];

    public function __construct(
        public ?string $title = null,
        public ?int $pages = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            title: isset($in['title']) ? Read::string($in, 'title') : null,
            pages: isset($in['pages']) ? Read::int($in, 'pages') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->title !== null) {
            $out['title'] = $this->title;
        }
        if ($this->pages !== null) {
            $out['pages'] = $this->pages;
        }

        return Write::object($out, $this->unlisted);
    }
}
