<?php

declare(strict_types=1);

namespace Parcels\Models\Shared;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final readonly class LegacyPayload implements Model
{
    private const MEMBERS = ['n' => 0];

    public function __construct(
        public ?int $n = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            n: isset($in['n']) ? Read::int($in, 'n') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
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
