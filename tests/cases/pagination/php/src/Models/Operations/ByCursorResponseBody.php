<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final readonly class ByCursorResponseBody implements Model
{
    private const MEMBERS = ['cursor' => 0];

    public function __construct(
        public ByCursorResponseBodyCursor $cursor,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            cursor: Read::model($in, 'cursor', ByCursorResponseBodyCursor::class),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'cursor' => $this->cursor,
        ];

        return Write::object($out, $this->unlisted);
    }
}
