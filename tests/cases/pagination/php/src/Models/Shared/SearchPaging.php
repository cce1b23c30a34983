<?php

declare(strict_types=1);

namespace Pagination\Models\Shared;

use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final readonly class SearchPaging implements Model
{
    private const MEMBERS = ['after' => 0, 'size' => 0];

    public function __construct(
        public ?string $after = null,
        public ?int $size = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            after: isset($in['after']) ? Read::string($in, 'after') : null,
            size: isset($in['size']) ? Read::int($in, 'size') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->after !== null) {
            $out['after'] = $this->after;
        }
        if ($this->size !== null) {
            $out['size'] = $this->size;
        }

        return Write::object($out, $this->unlisted);
    }
}
