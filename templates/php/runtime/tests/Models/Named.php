<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Models;

use Sdkwright\Runtime\Model;
use Sdkwright\Runtime\Read;
use Sdkwright\Runtime\Write;

/** A record of one text. */
abstract readonly class Named implements Model
{
    /** @param array<mixed> $unlisted */
    final public function __construct(public string $name, public array $unlisted = []) {}

    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new static(Read::string($in, 'name'), Read::rest($in, ['name' => 0]));
    }

    public function jsonSerialize(): \stdClass
    {
        return Write::object(['name' => $this->name], $this->unlisted);
    }
}
