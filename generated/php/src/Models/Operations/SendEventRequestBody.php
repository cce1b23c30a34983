<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** An event for an instance. */
final readonly class SendEventRequestBody implements Model
{
    private const MEMBERS = ['name' => 0];

    public function __construct(
        /** Name of the event, as the waiting stage spells it. */
        public string $name,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            name: Read::string($in, 'name'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'name' => $this->name,
        ];

        return Write::object($out, $this->unlisted);
    }
}
