<?php

declare(strict_types=1);

namespace Sdkwright\Models\Errors;

/**
 * No answer: the connection failed, broke or timed out.
 */
class ConnectionException extends SDKException {}
