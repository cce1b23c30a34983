<?php

declare(strict_types=1);

namespace Responses\Models\Shared;

use Responses\Runtime\Model;
use Responses\Runtime\Read;
use Responses\Runtime\Write;

final readonly class Ticket implements Model
{
    private const MEMBERS = ['url' => 0];

    public function __construct(
        public ?string $url = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            url: isset($in['url']) ? Read::string($in, 'url') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
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
