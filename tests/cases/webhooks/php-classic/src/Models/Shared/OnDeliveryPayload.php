<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final class OnDeliveryPayload implements Model
{
    private const MEMBERS = ['kind' => 0, 'at' => 0];

    /** @var 'delivered' */
    public string $kind = 'delivered';
    public \DateTimeImmutable $at;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->kind = Read::constant($in, 'kind', 'delivered');
        $it->at = Read::dateTime($in, 'at');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'at');
        $out = [
            'kind' => $this->kind,
            'at' => Write::dateTime($this->at),
        ];

        return Write::object($out, $this->unlisted);
    }
}
