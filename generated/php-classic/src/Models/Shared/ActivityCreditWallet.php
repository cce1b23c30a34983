<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** Adds money to a wallet. */
final class ActivityCreditWallet implements Model
{
    private const MEMBERS = ['id' => 0, 'data' => 0];

    /** Identifier of the wallet. */
    public ?string $id = null;
    public ?CreditWalletRequest $data = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->id = isset($in['id']) ? Read::string($in, 'id') : null;
        $it->data = isset($in['data']) ? Read::model($in, 'data', CreditWalletRequest::class) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->id !== null) {
            $out['id'] = $this->id;
        }
        if ($this->data !== null) {
            $out['data'] = $this->data;
        }

        return Write::object($out, $this->unlisted);
    }
}
