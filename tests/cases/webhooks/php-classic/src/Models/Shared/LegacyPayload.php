<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final class LegacyPayload implements Model
{
    private const MEMBERS = ['n' => 0];

    public ?int $n = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->n = isset($in['n']) ? Read::int($in, 'n') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->n !== null) {
            $out['n'] = $this->n;
        }

        return Write::object($out, $this->unlisted);
    }
}
