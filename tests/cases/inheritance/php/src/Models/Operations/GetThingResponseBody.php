<?php

declare(strict_types=1);

namespace Fleet\Models\Operations;

use Fleet\Models\Shared;
use Fleet\Runtime\Model;
use Fleet\Runtime\Read;
use Fleet\Runtime\Write;

final readonly class GetThingResponseBody implements Model
{
    private const MEMBERS = ['alone' => 0, 'blurred' => 0];

    public function __construct(
        public ?Shared\Alone $alone = null,
        public ?Shared\Blurred $blurred = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            alone: isset($in['alone']) ? Read::model($in, 'alone', Shared\Alone::class) : null,
            blurred: isset($in['blurred']) ? Read::model($in, 'blurred', Shared\Blurred::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->alone !== null) {
            $out['alone'] = $this->alone;
        }
        if ($this->blurred !== null) {
            $out['blurred'] = $this->blurred;
        }

        return Write::object($out, $this->unlisted);
    }
}
