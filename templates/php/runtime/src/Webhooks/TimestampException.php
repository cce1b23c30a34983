<?php

declare(strict_types=1);

namespace Sdkwright\Webhooks;

/** The request was signed too long ago, in the future, or it says no time: somebody may have replayed it. */
final class TimestampException extends VerificationException {}
