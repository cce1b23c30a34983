<?php

declare(strict_types=1);

namespace Parcels\Models\Operations;

use Parcels\Runtime\Model;
use Parcels\Runtime\Read;
use Parcels\Runtime\Write;

final class SendParcelRequestBody implements Model
{
    private const MEMBERS = ['notifyUrl' => 0];

    public string $notifyUrl;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->notifyUrl = Read::string($in, 'notifyUrl');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'notifyUrl');
        $out = [
            'notifyUrl' => $this->notifyUrl,
        ];

        return Write::object($out, $this->unlisted);
    }
}
