<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Model;
use Keywords\Runtime\Read;
use Keywords\Runtime\Write;

final class AllDepSchemas implements Model
{
    private const MEMBERS = ['card' => 0, 'cvc' => 0];

    public ?string $card = null;
    public ?string $cvc = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->card = isset($in['card']) ? Read::string($in, 'card') : null;
        $it->cvc = isset($in['cvc']) ? Read::string($in, 'cvc') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->card !== null) {
            $out['card'] = $this->card;
        }
        if ($this->cvc !== null) {
            $out['cvc'] = $this->cvc;
        }

        return Write::object($out, $this->unlisted);
    }
}
