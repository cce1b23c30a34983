<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Webhooks;

final readonly class Push extends Came {}
