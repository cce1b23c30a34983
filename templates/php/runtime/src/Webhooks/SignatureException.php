<?php

declare(strict_types=1);

namespace Sdkwright\Webhooks;

/** No signature of the request is made with the secret. */
final class SignatureException extends VerificationException {}
