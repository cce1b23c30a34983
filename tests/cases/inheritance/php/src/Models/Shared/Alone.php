<?php

declare(strict_types=1);

namespace Fleet\Models\Shared;

use Fleet\Runtime\Model;
use Fleet\Runtime\Read;
use Fleet\Runtime\Write;

final readonly class Alone implements Model
{
    private const MEMBERS = ['type' => 0];

    public function __construct(
        public ?string $type = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            type: isset($in['type']) ? Read::string($in, 'type') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
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
