<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use formance\stack\Models\Errors\SDKException;

/**
 * A documented error with a body of JSON. Others are not listed: they are a SDKException.
 *
 * @internal
 *
 * @extends Documented<SDKException>
 */
final readonly class Failure extends Documented {}
