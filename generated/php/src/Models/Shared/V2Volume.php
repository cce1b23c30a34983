<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Big;
use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** What an account has received and sent of one asset, in the smallest unit of that asset. */
final readonly class V2Volume implements Model
{
    private const MEMBERS = ['input' => 0, 'output' => 0, 'balance' => 0];

    public function __construct(
        /** Sum of what the account received. */
        public \Brick\Math\BigInteger $input,
        /** Sum of what the account sent. */
        public \Brick\Math\BigInteger $output,
        /** What is left: `input` less `output`. */
        public ?\Brick\Math\BigInteger $balance = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            input: Big::integer($in, 'input'),
            output: Big::integer($in, 'output'),
            balance: isset($in['balance']) ? Big::integer($in, 'balance') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'input' => Write::bigint($this->input),
            'output' => Write::bigint($this->output),
        ];
        if ($this->balance !== null) {
            $out['balance'] = Write::bigint($this->balance);
        }

        return Write::object($out, $this->unlisted);
    }
}
