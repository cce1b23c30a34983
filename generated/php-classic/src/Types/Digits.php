<?php

declare(strict_types=1);

namespace formance\formance\Types;

use formance\formance\Runtime\Json;

/** A JSON number to the digit that no number of PHP's holds, in values of which the API's document says nothing. */
final readonly class Digits implements \JsonSerializable, \Stringable
{
    private const NUMBER = '/\A-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?\z/';

    /**
     * @param string $text a number as JSON writes it (RFC 8259, 6)
     * @throws \InvalidArgumentException if it is none
     */
    public function __construct(public string $text)
    {
        if (\preg_match(self::NUMBER, $text) !== 1) {
            throw new \InvalidArgumentException('must be the digits of a number');
        }
    }

    public function __toString(): string
    {
        return $this->text;
    }

    /** For `json_encode`, which cannot write it as a number: in quotes, outside of this package. */
    public function jsonSerialize(): string
    {
        return Json::mark() . $this->text;
    }
}
