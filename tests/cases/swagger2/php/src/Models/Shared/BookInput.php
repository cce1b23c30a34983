<?php

declare(strict_types=1);

namespace Shelves\Models\Shared;

use Shelves\Runtime\Model;
use Shelves\Runtime\Read;
use Shelves\Runtime\Write;
use Shelves\Types\Absent;
use Shelves\Types\Date;

final readonly class BookInput implements Model
{
    private const MEMBERS = ['kind' => 0, 'title' => 0, 'lent' => 0, 'pages' => 0];

    public function __construct(
        public string $kind,
        public string $title,
        public Date|Absent|null $lent = Absent::Value,
        public ?int $pages = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            kind: Read::string($in, 'kind'),
            title: Read::string($in, 'title'),
            lent: Read::nullable($in, 'lent', Read::date(...)),
            pages: isset($in['pages']) ? Read::int($in, 'pages') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'kind' => $this->kind,
            'title' => $this->title,
        ];
        if ($this->lent !== Absent::Value) {
            $out['lent'] = $this->lent;
        }
        if ($this->pages !== null) {
            $out['pages'] = $this->pages;
        }

        return Write::object($out, $this->unlisted);
    }
}
