<?php

declare(strict_types=1);

namespace formance\formance\Types;

/** A value that the API has added since: one that its enumeration does not list, or of no variant of its union. */
final readonly class Unknown implements \JsonSerializable
{
    /** @param mixed $value its JSON: null, a scalar, a list, a `\stdClass` or `Digits`. It is sent as it came */
    public function __construct(public mixed $value) {}

    public function jsonSerialize(): mixed
    {
        return $this->value;
    }
}
