<?php

declare(strict_types=1);

namespace Names\Models\Shared;

use Names\Runtime\Model;
use Names\Runtime\Read;
use Names\Runtime\Write;

final class AdminUser implements Model
{
    private const MEMBERS = ['rights' => 0];

    public ?string $rights = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->rights = isset($in['rights']) ? Read::string($in, 'rights') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->rights !== null) {
            $out['rights'] = $this->rights;
        }

        return Write::object($out, $this->unlisted);
    }
}
