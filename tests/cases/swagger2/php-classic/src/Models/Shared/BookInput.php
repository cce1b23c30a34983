<?php

declare(strict_types=1);

namespace Shelves\Models\Shared;

use Shelves\Runtime\Model;
use Shelves\Runtime\Read;
use Shelves\Runtime\Write;
use Shelves\Types\Absent;
use Shelves\Types\Date;

final class BookInput implements Model
{
    private const MEMBERS = ['kind' => 0, 'title' => 0, 'lent' => 0, 'pages' => 0];

    public string $kind;
    public string $title;
    public Date|Absent|null $lent = Absent::Value;
    public ?int $pages = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->kind = Read::string($in, 'kind');
        $it->title = Read::string($in, 'title');
        $it->lent = Read::nullable($in, 'lent', Read::date(...));
        $it->pages = isset($in['pages']) ? Read::int($in, 'pages') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'kind', 'title');
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
