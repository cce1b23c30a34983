<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/**
 * The hold, if the money was set aside.
 *
 * @phpstan-consistent-constructor
 */
class DebitWalletResponse implements Model
{
    private const MEMBERS = ['data' => 0];

    public Hold $data;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new static();
        $it->data = Read::model($in, 'data', Hold::class);
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'data');
        $out = [
            'data' => $this->data,
        ];

        return Write::object($out, $this->unlisted);
    }
}

\class_alias(DebitWalletResponse::class, 'formance\formance\Models\Shared\ActivityDebitWalletOutput');
