<?php

declare(strict_types=1);

namespace Farm\Models\Shared;

use Farm\Runtime\Model;
use Farm\Runtime\Read;
use Farm\Runtime\Write;

final class Plant implements Model
{
    private const MEMBERS = ['kind' => 0, 'height' => 0];

    public string $kind;
    public ?float $height = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->kind = Read::string($in, 'kind');
        $it->height = isset($in['height']) ? Read::float($in, 'height') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'kind');
        $out = [
            'kind' => $this->kind,
        ];
        if ($this->height !== null) {
            $out['height'] = $this->height;
        }

        return Write::object($out, $this->unlisted);
    }
}
