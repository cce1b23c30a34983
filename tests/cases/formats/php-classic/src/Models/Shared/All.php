<?php

declare(strict_types=1);

namespace Formats\Models\Shared;

use Formats\Runtime\Big;
use Formats\Runtime\Model;
use Formats\Runtime\Read;
use Formats\Runtime\Write;
use Formats\Types\Absent;
use Formats\Types\Date;

final class All implements Model
{
    private const MEMBERS = [
        'int32' => 0,
        'int64' => 0,
        'integer' => 0,
        'bigint' => 0,
        'snowflake' => 0,
        'digits' => 0,
        'huge' => 0,
        'number' => 0,
        'float' => 0,
        'double' => 0,
        'decimal' => 0,
        'boolean' => 0,
        'string' => 0,
        'date' => 0,
        'time' => 0,
        'duration' => 0,
        'uuid' => 0,
        'bytes' => 0,
        'binary' => 0,
        'unknown' => 0,
        'any' => 0,
        'list' => 0,
        'null_only' => 0,
    ];

    public ?int $int32 = null;
    public ?int $int64 = null;
    public ?int $integer = null;
    public ?\Brick\Math\BigInteger $bigint = null;
    public ?int $snowflake = null;
    public ?\Brick\Math\BigInteger $digits = null;
    public ?\Brick\Math\BigInteger $huge = null;
    public ?float $number = null;
    public ?float $float = null;
    public ?float $double = null;
    public ?string $decimal = null;
    public ?bool $boolean = null;
    public ?string $string = null;
    public ?Date $date = null;
    public ?\DateTimeImmutable $time = null;
    public ?string $duration = null;
    public ?string $uuid = null;
    public ?string $bytes = null;
    public ?string $binary = null;
    public ?string $unknown = null;
    public mixed $any = Absent::Value;

    /** @var list<mixed>|null */
    public ?array $list = null;
    public mixed $nullOnly = Absent::Value;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->int32 = isset($in['int32']) ? Read::int32($in, 'int32') : null;
        $it->int64 = isset($in['int64']) ? Read::int($in, 'int64') : null;
        $it->integer = isset($in['integer']) ? Read::int($in, 'integer') : null;
        $it->bigint = isset($in['bigint']) ? Big::integer($in, 'bigint') : null;
        $it->snowflake = isset($in['snowflake']) ? Read::int($in, 'snowflake') : null;
        $it->digits = isset($in['digits']) ? Big::integer($in, 'digits') : null;
        $it->huge = isset($in['huge']) ? Big::integer($in, 'huge') : null;
        $it->number = isset($in['number']) ? Read::float($in, 'number') : null;
        $it->float = isset($in['float']) ? Read::float32($in, 'float') : null;
        $it->double = isset($in['double']) ? Read::float($in, 'double') : null;
        $it->decimal = isset($in['decimal']) ? Read::string($in, 'decimal') : null;
        $it->boolean = isset($in['boolean']) ? Read::bool($in, 'boolean') : null;
        $it->string = isset($in['string']) ? Read::string($in, 'string') : null;
        $it->date = isset($in['date']) ? Read::date($in, 'date') : null;
        $it->time = isset($in['time']) ? Read::dateTime($in, 'time') : null;
        $it->duration = isset($in['duration']) ? Read::string($in, 'duration') : null;
        $it->uuid = isset($in['uuid']) ? Read::string($in, 'uuid') : null;
        $it->bytes = isset($in['bytes']) ? Read::bytes($in, 'bytes') : null;
        $it->binary = isset($in['binary']) ? Read::bytes($in, 'binary') : null;
        $it->unknown = isset($in['unknown']) ? Read::string($in, 'unknown') : null;
        $it->any = Read::nullable($in, 'any', Read::any(...));
        $it->list = isset($in['list']) ? Read::list($in, 'list', Read::any(...)) : null;
        $it->nullOnly = Read::nullable($in, 'null_only', Read::any(...));
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->int32 !== null) {
            $out['int32'] = $this->int32;
        }
        if ($this->int64 !== null) {
            $out['int64'] = $this->int64;
        }
        if ($this->integer !== null) {
            $out['integer'] = $this->integer;
        }
        if ($this->bigint !== null) {
            $out['bigint'] = Write::bigint($this->bigint);
        }
        if ($this->snowflake !== null) {
            $out['snowflake'] = $this->snowflake;
        }
        if ($this->digits !== null) {
            $out['digits'] = Write::bigint($this->digits);
        }
        if ($this->huge !== null) {
            $out['huge'] = Write::bigint($this->huge);
        }
        if ($this->number !== null) {
            $out['number'] = $this->number;
        }
        if ($this->float !== null) {
            $out['float'] = $this->float;
        }
        if ($this->double !== null) {
            $out['double'] = $this->double;
        }
        if ($this->decimal !== null) {
            $out['decimal'] = $this->decimal;
        }
        if ($this->boolean !== null) {
            $out['boolean'] = $this->boolean;
        }
        if ($this->string !== null) {
            $out['string'] = $this->string;
        }
        if ($this->date !== null) {
            $out['date'] = $this->date;
        }
        if ($this->time !== null) {
            $out['time'] = Write::dateTime($this->time);
        }
        if ($this->duration !== null) {
            $out['duration'] = $this->duration;
        }
        if ($this->uuid !== null) {
            $out['uuid'] = $this->uuid;
        }
        if ($this->bytes !== null) {
            $out['bytes'] = Write::bytes($this->bytes);
        }
        if ($this->binary !== null) {
            $out['binary'] = Write::bytes($this->binary);
        }
        if ($this->unknown !== null) {
            $out['unknown'] = $this->unknown;
        }
        if ($this->any !== Absent::Value) {
            $out['any'] = Write::any($this->any);
        }
        if ($this->list !== null) {
            $out['list'] = Write::list($this->list, Write::any(...));
        }
        if ($this->nullOnly !== Absent::Value) {
            $out['null_only'] = Write::any($this->nullOnly);
        }

        return Write::object($out, $this->unlisted);
    }
}
