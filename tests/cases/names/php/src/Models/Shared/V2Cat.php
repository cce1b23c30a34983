<?php

declare(strict_types=1);

namespace Names\Models\Shared;

use Names\Runtime\Model;
use Names\Runtime\Read;
use Names\Runtime\Write;

final readonly class V2Cat implements Model
{
    private const MEMBERS = ['names' => 0];

    public function __construct(
        public ?string $names = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            names: isset($in['names']) ? Read::string($in, 'names') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->names !== null) {
            $out['names'] = $this->names;
        }

        return Write::object($out, $this->unlisted);
    }
}
