<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

/**
 * Why a request cannot be sent: one line that shows no value of it.
 *
 * @internal
 */
final class Refused extends \InvalidArgumentException {}
