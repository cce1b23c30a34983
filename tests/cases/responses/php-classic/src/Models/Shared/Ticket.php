<?php

declare(strict_types=1);

namespace Responses\Models\Shared;

use Responses\Runtime\Model;
use Responses\Runtime\Read;
use Responses\Runtime\Write;

final class Ticket implements Model
{
    private const MEMBERS = ['url' => 0];

    public ?string $url = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->url = isset($in['url']) ? Read::string($in, 'url') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->url !== null) {
            $out['url'] = $this->url;
        }

        return Write::object($out, $this->unlisted);
    }
}
