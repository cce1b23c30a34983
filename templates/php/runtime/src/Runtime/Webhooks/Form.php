<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Webhooks;

/**
 * How the body of a webhook travels.
 *
 * @internal
 */
enum Form
{
    case Json;
    case Fields;
    case Text;
    case Bytes;
    case None;
}
