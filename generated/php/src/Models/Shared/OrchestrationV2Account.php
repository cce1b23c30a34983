<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** An account of a ledger. */
final readonly class OrchestrationV2Account implements Model
{
    private const MEMBERS = ['address' => 0, 'metadata' => 0, 'volumes' => 0, 'effectiveVolumes' => 0];

    public function __construct(
        /** Address of the account, unique within its ledger. */
        public string $address,
        /**
         * Metadata of the account.
         *
         * @var array<string, string>
         */
        public array $metadata,
        /** @var array<string, V2Volume>|null */
        public ?array $volumes = null,
        /** @var array<string, V2Volume>|null */
        public ?array $effectiveVolumes = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            address: Read::string($in, 'address'),
            metadata: Read::map($in, 'metadata', Read::string(...)),
            volumes: isset($in['volumes'])
                ? Read::map(
                    $in,
                    'volumes',
                    static fn(array $in, string|int $key): V2Volume => Read::model($in, $key, V2Volume::class),
                )
                : null,
            effectiveVolumes: isset($in['effectiveVolumes'])
                ? Read::map(
                    $in,
                    'effectiveVolumes',
                    static fn(array $in, string|int $key): V2Volume => Read::model($in, $key, V2Volume::class),
                )
                : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'address' => $this->address,
            'metadata' => Write::map($this->metadata),
        ];
        if ($this->volumes !== null) {
            $out['volumes'] = Write::map($this->volumes);
        }
        if ($this->effectiveVolumes !== null) {
            $out['effectiveVolumes'] = Write::map($this->effectiveVolumes);
        }

        return Write::object($out, $this->unlisted);
    }
}
