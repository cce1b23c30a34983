<?php

declare(strict_types=1);

namespace Bodies\Models\Operations;

use Bodies\Runtime\Model;
use Bodies\Runtime\Read;
use Bodies\Runtime\Write;

final class SendStylesRequestBodyNested implements Model
{
    private const MEMBERS = ['a' => 0];

    public ?string $a = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->a = isset($in['a']) ? Read::string($in, 'a') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->a !== null) {
            $out['a'] = $this->a;
        }

        return Write::object($out, $this->unlisted);
    }
}
