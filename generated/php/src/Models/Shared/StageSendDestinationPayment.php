<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** A payment provider to send money out through. */
final readonly class StageSendDestinationPayment implements Model
{
    private const MEMBERS = ['psp' => 0];

    public function __construct(
        /** Name of the payment provider. */
        public string $psp,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            psp: Read::string($in, 'psp'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'psp' => $this->psp,
        ];

        return Write::object($out, $this->unlisted);
    }
}
