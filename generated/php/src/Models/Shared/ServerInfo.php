<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** What the service tells about itself. */
final readonly class ServerInfo implements Model
{
    private const MEMBERS = ['version' => 0];

    public function __construct(
        /** Release of the service that answers, for example `v2.4.1`. */
        public string $version,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            version: Read::string($in, 'version'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'version' => $this->version,
        ];

        return Write::object($out, $this->unlisted);
    }
}
