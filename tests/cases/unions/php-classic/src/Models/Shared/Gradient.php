<?php

declare(strict_types=1);

namespace Unions\Models\Shared;

use Unions\Runtime\Model;
use Unions\Runtime\Read;
use Unions\Runtime\Write;

final class Gradient implements Model
{
    private const MEMBERS = ['from' => 0, 'to' => 0];

    public ?string $from = null;
    public ?string $to = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->from = isset($in['from']) ? Read::string($in, 'from') : null;
        $it->to = isset($in['to']) ? Read::string($in, 'to') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->from !== null) {
            $out['from'] = $this->from;
        }
        if ($this->to !== null) {
            $out['to'] = $this->to;
        }

        return Write::object($out, $this->unlisted);
    }
}
