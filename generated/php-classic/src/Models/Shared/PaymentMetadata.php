<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** Metadata of a payment; null if it has none. */
final class PaymentMetadata implements Model
{
    private const MEMBERS = ['key' => 0];

    /** Value of the entry `key`. */
    public ?string $key = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->key = isset($in['key']) ? Read::string($in, 'key') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->key !== null) {
            $out['key'] = $this->key;
        }

        return Write::object($out, $this->unlisted);
    }
}
