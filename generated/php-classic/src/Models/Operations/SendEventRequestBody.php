<?php

declare(strict_types=1);

namespace formance\formance\Models\Operations;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** An event for an instance. */
final class SendEventRequestBody implements Model
{
    private const MEMBERS = ['name' => 0];

    /** Name of the event, as the waiting stage spells it. */
    public string $name;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->name = Read::string($in, 'name');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'name');
        $out = [
            'name' => $this->name,
        ];

        return Write::object($out, $this->unlisted);
    }
}
