<?php

declare(strict_types=1);

namespace Shelves\Models\Shared;

use Shelves\Runtime\Model;
use Shelves\Runtime\Read;
use Shelves\Runtime\Write;
use Shelves\Types\Absent;
use Shelves\Types\Date;

final class Map implements Model
{
    private const MEMBERS = ['kind' => 0, 'title' => 0, 'lent' => 0, 'id' => 0, 'scale' => 0];

    /** @var 'io.maps.Map' */
    public string $kind = 'io.maps.Map';
    public string $title;
    public Date|Absent|null $lent = Absent::Value;
    public ?string $id = null;
    public ?int $scale = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->kind = Read::constant($in, 'kind', 'io.maps.Map');
        $it->title = Read::string($in, 'title');
        $it->lent = Read::nullable($in, 'lent', Read::date(...));
        $it->id = isset($in['id']) ? Read::string($in, 'id') : null;
        $it->scale = isset($in['scale']) ? Read::int($in, 'scale') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'title');
        $out = [
            'kind' => $this->kind,
            'title' => $this->title,
        ];
        if ($this->lent !== Absent::Value) {
            $out['lent'] = $this->lent;
        }
        if ($this->id !== null) {
            $out['id'] = $this->id;
        }
        if ($this->scale !== null) {
            $out['scale'] = $this->scale;
        }

        return Write::object($out, $this->unlisted);
    }
}
