<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Models\Shared;
use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;
use Pagination\Types\Absent;

final readonly class ByUrlResponseBody implements Model
{
    private const MEMBERS = ['@odata.nextLink' => 0, 'value' => 0];

    public function __construct(
        public string|Absent|null $odataNextLink = Absent::Value,
        /** @var list<Shared\Item>|null */
        public ?array $value = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            odataNextLink: Read::nullable($in, '@odata.nextLink', Read::string(...)),
            value: isset($in['value']) ? Read::models($in, 'value', Shared\Item::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->odataNextLink !== Absent::Value) {
            $out['@odata.nextLink'] = $this->odataNextLink;
        }
        if ($this->value !== null) {
            $out['value'] = Write::list($this->value);
        }

        return Write::object($out, $this->unlisted);
    }
}
