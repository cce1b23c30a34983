<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Models;

final readonly class Dog extends Named {}
