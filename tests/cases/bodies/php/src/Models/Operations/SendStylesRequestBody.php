<?php

declare(strict_types=1);

namespace Bodies\Models\Operations;

use Bodies\Runtime\Model;
use Bodies\Runtime\Read;
use Bodies\Runtime\Write;

final readonly class SendStylesRequestBody implements Model
{
    private const MEMBERS = ['spaced' => 0, 'joined' => 0, 'kept' => 0, 'nested' => 0];

    public function __construct(
        /** @var list<string>|null */
        public ?array $spaced = null,
        /** @var list<string>|null */
        public ?array $joined = null,
        public ?string $kept = null,
        public ?SendStylesRequestBodyNested $nested = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            spaced: isset($in['spaced']) ? Read::list($in, 'spaced', Read::string(...)) : null,
            joined: isset($in['joined']) ? Read::list($in, 'joined', Read::string(...)) : null,
            kept: isset($in['kept']) ? Read::string($in, 'kept') : null,
            nested: isset($in['nested']) ? Read::model($in, 'nested', SendStylesRequestBodyNested::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->spaced !== null) {
            $out['spaced'] = Write::list($this->spaced);
        }
        if ($this->joined !== null) {
            $out['joined'] = Write::list($this->joined);
        }
        if ($this->kept !== null) {
            $out['kept'] = $this->kept;
        }
        if ($this->nested !== null) {
            $out['nested'] = $this->nested;
        }

        return Write::object($out, $this->unlisted);
    }
}
