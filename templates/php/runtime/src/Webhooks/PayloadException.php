<?php

declare(strict_types=1);

namespace Sdkwright\Webhooks;

use Sdkwright\Models\Errors\SDKException;

/** The body is not what the API documents; answer the request with a status such as 400. */
final class PayloadException extends SDKException {}
