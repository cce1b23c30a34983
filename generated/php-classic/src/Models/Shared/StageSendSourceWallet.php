<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/**
 * A wallet that money comes from or goes to.
 *
 * @phpstan-consistent-constructor
 */
class StageSendSourceWallet implements Model
{
    private const MEMBERS = ['id' => 0, 'balance' => 0];

    /** Identifier of the wallet. */
    public string $id;

    /** Balance within the wallet; `main` if absent. */
    public ?string $balance = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new static();
        $it->id = Read::string($in, 'id');
        $it->balance = isset($in['balance']) ? Read::string($in, 'balance') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'id');
        $out = [
            'id' => $this->id,
        ];
        if ($this->balance !== null) {
            $out['balance'] = $this->balance;
        }

        return Write::object($out, $this->unlisted);
    }
}

\class_alias(StageSendSourceWallet::class, 'formance\formance\Models\Shared\StageSendDestinationWallet');
