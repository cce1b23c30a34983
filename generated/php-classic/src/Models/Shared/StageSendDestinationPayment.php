<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** A payment provider to send money out through. */
final class StageSendDestinationPayment implements Model
{
    private const MEMBERS = ['psp' => 0];

    /** Name of the payment provider. */
    public string $psp;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->psp = Read::string($in, 'psp');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'psp');
        $out = [
            'psp' => $this->psp,
        ];

        return Write::object($out, $this->unlisted);
    }
}
