<?php

declare(strict_types=1);

namespace formance\stack\Models\Errors;

/**
 * The request does not fit the API's description. Nothing was sent.
 */
final class RequestException extends SDKException {}
