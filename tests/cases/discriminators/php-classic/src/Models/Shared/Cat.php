<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Model;
use Discriminators\Runtime\Read;
use Discriminators\Runtime\Write;

final class Cat implements Model
{
    private const MEMBERS = ['kind' => 0, 'lives' => 0];

    public string $kind;
    public ?int $lives = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->kind = Read::string($in, 'kind');
        $it->lives = isset($in['lives']) ? Read::int($in, 'lives') : null;
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
        if ($this->lives !== null) {
            $out['lives'] = $this->lives;
        }

        return Write::object($out, $this->unlisted);
    }
}
