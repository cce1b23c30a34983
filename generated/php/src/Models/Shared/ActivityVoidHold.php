<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Cancels a hold on a wallet: the money goes back to the wallet. */
final readonly class ActivityVoidHold implements Model
{
    private const MEMBERS = ['id' => 0];

    public function __construct(
        /** Identifier of the hold. */
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
