<?php

declare(strict_types=1);

namespace Pagination\Models\Shared;

use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final readonly class Search implements Model
{
    private const MEMBERS = ['text' => 0, 'paging' => 0];

    public function __construct(
        public string $text,
        public ?SearchPaging $paging = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            text: Read::string($in, 'text'),
            paging: isset($in['paging']) ? Read::model($in, 'paging', SearchPaging::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'text' => $this->text,
        ];
        if ($this->paging !== null) {
            $out['paging'] = $this->paging;
        }

        return Write::object($out, $this->unlisted);
    }
}
