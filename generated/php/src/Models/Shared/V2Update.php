<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** Changes an object of another service. */
final readonly class V2Update implements Model
{
    private const MEMBERS = ['account' => 0];

    public function __construct(
        public ?V2UpdateAccount $account = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            account: isset($in['account']) ? Read::model($in, 'account', V2UpdateAccount::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->account !== null) {
            $out['account'] = $this->account;
        }

        return Write::object($out, $this->unlisted);
    }
}
