<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

/**
 * What the request for the next page says that this one does not.
 *
 * @internal
 */
enum PageKind
{
    /** A value that the answer gave. */
    case Cursor;

    /** The number of items so far. */
    case Offset;

    /** The number of the page. */
    case Page;

    /** Nothing: the answer has the URL to ask, on the same server. */
    case NextUrl;
}
