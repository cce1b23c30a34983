<?php

declare(strict_types=1);

namespace Parcels\Models\Operations;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final readonly class SendParcelRequestBody implements Model
{
    private const MEMBERS = ['notifyUrl' => 0];

    public function __construct(
        public string $notifyUrl,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            notifyUrl: Read::string($in, 'notifyUrl'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'notifyUrl' => $this->notifyUrl,
        ];

        return Write::object($out, $this->unlisted);
    }
}
