<?php

declare(strict_types=1);

namespace Farm\Models\Shared;

use Farm\Runtime\Model;
use Farm\Runtime\Read;
use Farm\Runtime\Write;

final readonly class Filter implements Model
{
    private const MEMBERS = ['name' => 0, 'colours' => 0];

    public function __construct(
        public ?string $name = null,
        /** @var list<string>|null */
        public ?array $colours = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            name: isset($in['name']) ? Read::string($in, 'name') : null,
            colours: isset($in['colours']) ? Read::list($in, 'colours', Read::string(...)) : null,
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
        if ($this->colours !== null) {
            $out['colours'] = Write::list($this->colours);
        }

        return Write::object($out, $this->unlisted);
    }
}
