<?php

declare(strict_types=1);

namespace Fleet\Models\Shared;

use Fleet\Runtime\Model;
use Fleet\Runtime\Read;
use Fleet\Runtime\Write;

final class Alone implements Model
{
    private const MEMBERS = ['type' => 0];

    public ?string $type = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->type = isset($in['type']) ? Read::string($in, 'type') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->type !== null) {
            $out['type'] = $this->type;
        }

        return Write::object($out, $this->unlisted);
    }
}
