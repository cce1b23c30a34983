<?php

declare(strict_types=1);

namespace formance\formance\Models\Errors;

/**
 * No answer: the connection failed, broke or timed out.
 */
class ConnectionException extends SDKException {}
