<?php

declare(strict_types=1);

namespace Farm\Models\Shared;

use Farm\Runtime\Model;
use Farm\Runtime\Read;
use Farm\Runtime\Write;

final readonly class Plant implements Model
{
    private const MEMBERS = ['kind' => 0, 'height' => 0];

    public function __construct(
        public string $kind,
        public ?float $height = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            kind: Read::string($in, 'kind'),
            height: isset($in['height']) ? Read::float($in, 'height') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'kind' => $this->kind,
        ];
        if ($this->height !== null) {
            $out['height'] = $this->height;
        }

        return Write::object($out, $this->unlisted);
    }
}
