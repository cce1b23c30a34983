<?php

declare(strict_types=1);

namespace formance\formance\Models\Errors;

/**
 * The body or the content type of an answer is not as documented.
 */
final class DecodeException extends SDKException {}
