<?php

declare(strict_types=1);

namespace Sdkwright\Webhooks;

/** A header of the signature is missing. */
final class HeaderException extends VerificationException {}
