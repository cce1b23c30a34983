<?php

declare(strict_types=1);

namespace Names\Models\Shared;

use Names\Runtime\Model;
use Names\Runtime\Read;
use Names\Runtime\Write;

final readonly class SchemasUser implements Model
{
    private const MEMBERS = ['name' => 0];

    public function __construct(
        public ?string $name = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            name: isset($in['name']) ? Read::string($in, 'name') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->name !== null) {
            $out['name'] = $this->name;
        }

        return Write::object($out, $this->unlisted);
    }
}
