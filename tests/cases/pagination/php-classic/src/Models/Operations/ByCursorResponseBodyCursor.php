<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Models\Shared;
use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final class ByCursorResponseBodyCursor implements Model
{
    private const MEMBERS = ['hasMore' => 0, 'next' => 0, 'data' => 0];

    public bool $hasMore;
    public ?string $next = null;

    /** @var list<Shared\Item> */
    public array $data;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->hasMore = Read::bool($in, 'hasMore');
        $it->next = isset($in['next']) ? Read::string($in, 'next') : null;
        $it->data = Read::models($in, 'data', Shared\Item::class);
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'hasMore', 'data');
        $out = [
            'hasMore' => $this->hasMore,
            'data' => Write::list($this->data),
        ];
        if ($this->next !== null) {
            $out['next'] = $this->next;
        }

        return Write::object($out, $this->unlisted);
    }
}
