<?php

declare(strict_types=1);

namespace Pagination\Models\Shared;

use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final class Search implements Model
{
    private const MEMBERS = ['text' => 0, 'paging' => 0];

    public string $text;
    public ?SearchPaging $paging = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->text = Read::string($in, 'text');
        $it->paging = isset($in['paging']) ? Read::model($in, 'paging', SearchPaging::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'text');
        $out = [
            'text' => $this->text,
        ];
        if ($this->paging !== null) {
            $out['paging'] = $this->paging;
        }

        return Write::object($out, $this->unlisted);
    }
}
