<?php

declare(strict_types=1);

namespace Pagination\Models\Shared;

use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final readonly class Item implements Model
{
    private const MEMBERS = ['id' => 0];

    public function __construct(
        public string $id,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            id: Read::string($in, 'id'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'id' => $this->id,
        ];

        return Write::object($out, $this->unlisted);
    }
}
