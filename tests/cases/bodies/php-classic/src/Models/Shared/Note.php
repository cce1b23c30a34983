<?php

declare(strict_types=1);

namespace Bodies\Models\Shared;

use Bodies\Runtime\Model;
use Bodies\Runtime\Read;
use Bodies\Runtime\Write;

final class Note implements Model
{
    private const MEMBERS = ['title' => 0, 'urgent' => 0];

    public string $title;

    /** The server takes `false` where it is absent. */
    public ?bool $urgent = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->title = Read::string($in, 'title');
        $it->urgent = isset($in['urgent']) ? Read::bool($in, 'urgent') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'title');
        $out = [
            'title' => $this->title,
        ];
        if ($this->urgent !== null) {
            $out['urgent'] = $this->urgent;
        }

        return Write::object($out, $this->unlisted);
    }
}
