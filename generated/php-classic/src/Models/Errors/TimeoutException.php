<?php

declare(strict_types=1);

namespace formance\formance\Models\Errors;

/**
 * No answer in time.
 */
final class TimeoutException extends ConnectionException {}
