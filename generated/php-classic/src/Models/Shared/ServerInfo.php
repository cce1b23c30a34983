<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** What the service tells about itself. */
final class ServerInfo implements Model
{
    private const MEMBERS = ['version' => 0];

    /** Release of the service that answers, for example `v2.4.1`. */
    public string $version;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->version = Read::string($in, 'version');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'version');
        $out = [
            'version' => $this->version,
        ];

        return Write::object($out, $this->unlisted);
    }
}
