<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Model;
use Keywords\Runtime\Read;
use Keywords\Runtime\Write;

/** with sibling */
final readonly class AllRefSib implements Model
{
    private const MEMBERS = ['more' => 0, 'b' => 0];

    public function __construct(
        public ?string $more = null,
        public ?string $b = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            more: isset($in['more']) ? Read::string($in, 'more') : null,
            b: isset($in['b']) ? Read::string($in, 'b') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->more !== null) {
            $out['more'] = $this->more;
        }
        if ($this->b !== null) {
            $out['b'] = $this->b;
        }

        return Write::object($out, $this->unlisted);
    }
}
