<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

/**
 * An object of the API's document.
 *
 * @internal
 */
interface Model extends \JsonSerializable
{
    /**
     * @param mixed $json what `Json::decode` gave
     * @throws Invalid if it is no such object
     */
    public static function read(mixed $json): static;

    /** @throws Invalid if it cannot be sent, such as without a member that is required */
    public function jsonSerialize(): \stdClass;
}
