<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

/**
 * Stands where a value cannot be written, so that the error is found with its place, while the whole is.
 *
 * @internal
 */
final readonly class Unwritable implements \JsonSerializable
{
    public function __construct(private string $problem) {}

    /** @throws Invalid always */
    public function jsonSerialize(): never
    {
        throw new Invalid($this->problem);
    }
}
