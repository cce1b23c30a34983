<?php

declare(strict_types=1);

namespace Rules\Models\Shared;

use Rules\Runtime\Model;
use Rules\Runtime\Read;
use Rules\Runtime\Write;

final readonly class PageDataItem implements Model
{
    private const MEMBERS = ['id' => 0];

    public function __construct(
        public ?string $id = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            id: isset($in['id']) ? Read::string($in, 'id') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->id !== null) {
            $out['id'] = $this->id;
        }

        return Write::object($out, $this->unlisted);
    }
}
