<?php

declare(strict_types=1);

namespace Objects\Models\Shared;

use Objects\Runtime\Model;
use Objects\Runtime\Read;
use Objects\Runtime\Write;
use Objects\Types\Absent;

final class PetInput implements Model
{
    private const MEMBERS = [
        'name' => 0,
        'nick' => 0,
        'age' => 0,
        'kind' => 0,
        'schema' => 0,
        'secret' => 0,
        'version' => 0,
        'home' => 0,
        'labels' => 0,
        'anything' => 0,
    ];

    /** What it is called. */
    public string $name;
    public ?string $nick;
    public int $age;

    /** The server takes `'cat'` where it is absent. */
    public ?string $kind = null;

    /** @deprecated Do not use it in new code. */
    public ?string $schema = null;
    public string $secret;

    /** @var 2|null */
    public ?int $version = null;
    public PetHome $home;

    /** @var array<string, string>|null */
    public ?array $labels = null;
    public mixed $anything = Absent::Value;

    /**
     * Members that are not listed.
     *
     * @var array<string, float>
     */
    public array $additionalProperties = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json, 'nick');
        $it = new self();
        $it->name = Read::string($in, 'name');
        $it->nick = isset($in['nick']) ? Read::string($in, 'nick') : null;
        $it->age = Read::int32($in, 'age');
        $it->kind = isset($in['kind']) ? Read::string($in, 'kind') : null;
        $it->schema = isset($in['schema']) ? Read::string($in, 'schema') : null;
        $it->secret = Read::string($in, 'secret');
        $it->version = isset($in['version']) ? Read::constant($in, 'version', 2) : null;
        $it->home = Read::model($in, 'home', PetHome::class);
        $it->labels = isset($in['labels']) ? Read::map($in, 'labels', Read::string(...)) : null;
        $it->anything = Read::nullable($in, 'anything', Read::any(...));
        $it->additionalProperties = Read::each(Read::rest($in, self::MEMBERS), Read::float(...));

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'name', 'nick', 'age', 'secret', 'home');
        $out = [
            'name' => $this->name,
            'nick' => $this->nick,
            'age' => $this->age,
            'secret' => $this->secret,
            'home' => $this->home,
        ];
        if ($this->kind !== null) {
            $out['kind'] = $this->kind;
        }
        if ($this->schema !== null) {
            $out['schema'] = $this->schema;
        }
        if ($this->version !== null) {
            $out['version'] = $this->version;
        }
        if ($this->labels !== null) {
            $out['labels'] = Write::map($this->labels);
        }
        if ($this->anything !== Absent::Value) {
            $out['anything'] = Write::any($this->anything);
        }

        return Write::object($out, $this->additionalProperties);
    }
}
