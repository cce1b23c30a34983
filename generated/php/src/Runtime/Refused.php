<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

/**
 * Why a request cannot be sent: one line that shows no value of it.
 *
 * @internal
 */
final class Refused extends \InvalidArgumentException {}
