<?php

declare(strict_types=1);

namespace Extensions\Models\Shared;

use Extensions\Runtime\Model;
use Extensions\Runtime\Read;
use Extensions\Runtime\Write;

final readonly class Tin implements Model
{
    private const MEMBERS = ['type' => 0, 'grams' => 0];

    public function __construct(
        /** @var 'tin' */
        public string $type = 'tin',
        public ?int $grams = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            type: Read::constant($in, 'type', 'tin'),
            grams: isset($in['grams']) ? Read::int($in, 'grams') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'type' => $this->type,
        ];
        if ($this->grams !== null) {
            $out['grams'] = $this->grams;
        }

        return Write::object($out, $this->unlisted);
    }
}
