<?php

declare(strict_types=1);

namespace Papers\Models\Shared;

use Papers\Runtime\Model;
use Papers\Runtime\Read;
use Papers\Runtime\Write;
use Papers\Types\Absent;

final class Step implements Model
{
    private const MEMBERS = ['op' => 0, 'path' => 0, 'value' => 0];

    public string $op;
    public string $path;
    public mixed $value = Absent::Value;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->op = Read::string($in, 'op');
        $it->path = Read::string($in, 'path');
        $it->value = Read::nullable($in, 'value', Read::any(...));
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'op', 'path');
        $out = [
            'op' => $this->op,
            'path' => $this->path,
        ];
        if ($this->value !== Absent::Value) {
            $out['value'] = Write::any($this->value);
        }

        return Write::object($out, $this->unlisted);
    }
}
