<?php

declare(strict_types=1);

namespace Pagination\Models\Shared;

use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final class SearchPaging implements Model
{
    private const MEMBERS = ['after' => 0, 'size' => 0];

    public ?string $after = null;
    public ?int $size = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->after = isset($in['after']) ? Read::string($in, 'after') : null;
        $it->size = isset($in['size']) ? Read::int($in, 'size') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->after !== null) {
            $out['after'] = $this->after;
        }
        if ($this->size !== null) {
            $out['size'] = $this->size;
        }

        return Write::object($out, $this->unlisted);
    }
}
