<?php

declare(strict_types=1);

namespace Rules\Models\Shared;

use Rules\Runtime\Model;
use Rules\Runtime\Read;
use Rules\Runtime\Write;

final class PageDataItem implements Model
{
    private const MEMBERS = ['id' => 0];

    public ?string $id = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->id = isset($in['id']) ? Read::string($in, 'id') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->id !== null) {
            $out['id'] = $this->id;
        }

        return Write::object($out, $this->unlisted);
    }
}
