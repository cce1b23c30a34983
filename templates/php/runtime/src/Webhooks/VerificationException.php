<?php

declare(strict_types=1);

namespace Sdkwright\Webhooks;

use Sdkwright\Models\Errors\SDKException;

/** The request is not from the API, as far as can be told; answer it with a status such as 401. */
abstract class VerificationException extends SDKException {}
