<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Auth;

/**
 * Where an API key goes.
 *
 * @internal
 */
enum KeyPlace
{
    case Header;
    case Query;
    case Cookie;
}
