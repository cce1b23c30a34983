<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** One page of wallets. */
final readonly class OrchestrationListWalletsResponse implements Model
{
    private const MEMBERS = ['cursor' => 0];

    public function __construct(
        /** The page. */
        public OrchestrationListWalletsResponseCursor $cursor,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            cursor: Read::model($in, 'cursor', OrchestrationListWalletsResponseCursor::class),
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
