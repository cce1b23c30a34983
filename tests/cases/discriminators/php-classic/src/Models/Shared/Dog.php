<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Model;
use Discriminators\Runtime\Read;
use Discriminators\Runtime\Write;
use Discriminators\Types\Unknown;

final class Dog implements Model
{
    private const MEMBERS = ['kind' => 0, 'bark' => 0];

    public Kind|Unknown $kind;
    public ?string $bark = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->kind = Read::enum($in, 'kind', Kind::class);
        $it->bark = isset($in['bark']) ? Read::string($in, 'bark') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'kind');
        $out = [
            'kind' => $this->kind,
        ];
        if ($this->bark !== null) {
            $out['bark'] = $this->bark;
        }

        return Write::object($out, $this->unlisted);
    }
}
