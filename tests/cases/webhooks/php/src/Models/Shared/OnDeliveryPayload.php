<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final readonly class OnDeliveryPayload implements Model
{
    private const MEMBERS = ['kind' => 0, 'at' => 0];

    public function __construct(
        public \DateTimeImmutable $at,
        /** @var 'delivered' */
        public string $kind = 'delivered',
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            kind: Read::constant($in, 'kind', 'delivered'),
            at: Read::dateTime($in, 'at'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'kind' => $this->kind,
            'at' => Write::dateTime($this->at),
        ];

        return Write::object($out, $this->unlisted);
    }
}
