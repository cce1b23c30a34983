<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;
use formance\stack\Types\Unknown;

/** Money set aside in a wallet, until it is confirmed or cancelled. */
final readonly class Hold implements Model
{
    private const MEMBERS = ['id' => 0, 'walletID' => 0, 'metadata' => 0, 'description' => 0, 'destination' => 0];

    public function __construct(
        /** Identifier of the hold. */
        public string $id,
        /** Identifier of the wallet. */
        public string $walletID,
        /**
         * Metadata of the hold.
         *
         * @var array<string, string>
         */
        public array $metadata,
        /** What the hold is for. */
        public string $description,
        public LedgerAccountSubject|WalletSubject|Unknown|null $destination = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            id: Read::string($in, 'id'),
            walletID: Read::string($in, 'walletID'),
            metadata: Read::map($in, 'metadata', Read::string(...)),
            description: Read::string($in, 'description'),
            destination: isset($in['destination']) ? Read::with($in, 'destination', Subject::read(...)) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'id' => $this->id,
            'walletID' => $this->walletID,
            'metadata' => Write::map($this->metadata),
            'description' => $this->description,
        ];
        if ($this->destination !== null) {
            $out['destination'] = $this->destination;
        }

        return Write::object($out, $this->unlisted);
    }
}
