<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

/**
 * How a parameter is written (OpenAPI 3.2, 4.12.3).
 *
 * @internal
 */
enum Style: string
{
    /** ";color=blue", in paths. */
    case Matrix = 'matrix';

    /** ".blue", in paths. */
    case Label = 'label';

    /** "blue", in paths and headers. */
    case Simple = 'simple';

    /** "color=blue", in queries, cookies and forms. */
    case Form = 'form';

    /** "color=blue%20black", in queries. */
    case SpaceDelimited = 'spaceDelimited';

    /** "color=blue%7Cblack", in queries. */
    case PipeDelimited = 'pipeDelimited';

    /** "color%5BR%5D=100", in queries. */
    case DeepObject = 'deepObject';

    /** Form without percent-encoding, in cookies. */
    case Cookie = 'cookie';

    /** JSON, for parameters that are described by content. */
    case Json = 'json';

    /**
     * Says whether lists and objects are exploded where the document does not say it.
     */
    public function explodes(): bool
    {
        return $this === self::Form || $this === self::Cookie;
    }
}
