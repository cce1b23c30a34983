<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

/**
 * How a member of a form goes that is not as its default (OpenAPI 3.1, 4.8.15): as JSON, or as a query parameter of a
 * style does.
 *
 * @internal
 */
final readonly class Part
{
    public Format $format;

    /**
     * @param bool|null $explode null for the default of the style
     */
    public function __construct(Style $style, ?bool $explode = null, bool $allowReserved = false)
    {
        $this->format = new Format($style, $explode ?? $style->explodes(), $allowReserved);
    }
}
