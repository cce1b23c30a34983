<?php

declare(strict_types=1);

namespace formance\stack\Types;

/** What a member that may be null has where it is not there at all: it is not sent, and null is. */
enum Absent
{
    case Value;
}
