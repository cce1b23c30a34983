<?php

declare(strict_types=1);

namespace Shelves\Models\Shared;

use Shelves\Runtime\Model;
use Shelves\Runtime\Read;
use Shelves\Runtime\Write;

final readonly class Shelf implements Model
{
    private const MEMBERS = ['label' => 0];

    public function __construct(
        public string $label,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            label: Read::string($in, 'label'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'label' => $this->label,
        ];

        return Write::object($out, $this->unlisted);
    }
}
