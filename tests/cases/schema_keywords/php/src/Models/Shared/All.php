<?php

declare(strict_types=1);

namespace Keywords\Models\Shared;

use Keywords\Runtime\Big;
use Keywords\Runtime\Model;
use Keywords\Runtime\Read;
use Keywords\Runtime\Write;
use Keywords\Types\Absent;
use Keywords\Types\Unknown;

final readonly class All implements Model
{
    private const MEMBERS = [
        'multi' => 0,
        'multiNull' => 0,
        'objOrString' => 0,
        'arrOrString' => 0,
        'tupleSame' => 0,
        'tupleMixed' => 0,
        'contains' => 0,
        'constNull' => 0,
        'constBool' => 0,
        'constFloat' => 0,
        'constObj' => 0,
        'enumMixed' => 0,
        'enumBool' => 0,
        'enumFloat' => 0,
        'enumInt' => 0,
        'enumEmptyStr' => 0,
        'notIt' => 0,
        'ifThen' => 0,
        'depSchemas' => 0,
        'uneval' => 0,
        'unevalTyped' => 0,
        'patternProps' => 0,
        'propNames' => 0,
        'refSib' => 0,
        'defs' => 0,
        'anchored' => 0,
        'node' => 0,
        'trueSchema' => 0,
        'empty' => 0,
        'allOfConflict' => 0,
        'oneOfConst' => 0,
        'anyOfNum' => 0,
        'oneOfArr' => 0,
        'enumNoType' => 0,
        'fmtUnknown' => 0,
        'int128' => 0,
        'uint64' => 0,
        'decimalStr' => 0,
        'time' => 0,
        'bytesJson' => 0,
        'defaultObj' => 0,
        'defaultList' => 0,
        'nullableRef' => 0,
    ];

    public function __construct(
        public string|int|Unknown|null $multi = null,
        public string|int|Unknown|Absent|null $multiNull = Absent::Value,
        public AllObjOrStringObject|string|Unknown|null $objOrString = null,
        /** @var list<int>|string|Unknown|null */
        public array|string|Unknown|null $arrOrString = null,
        /** @var list<float>|null */
        public ?array $tupleSame = null,
        /** @var list<float|string|Unknown>|null */
        public ?array $tupleMixed = null,
        /** @var list<mixed>|null */
        public ?array $contains = null,
        public mixed $constNull = Absent::Value,
        /** @var true|null */
        public ?bool $constBool = null,
        public ?float $constFloat = null,
        public mixed $constObj = Absent::Value,
        public mixed $enumMixed = Absent::Value,
        public ?bool $enumBool = null,
        public ?float $enumFloat = null,
        public AllEnumInt|Unknown|null $enumInt = null,
        public AllEnumEmptyStr|Unknown|null $enumEmptyStr = null,
        public mixed $notIt = Absent::Value,
        public ?AllIfThen $ifThen = null,
        public ?AllDepSchemas $depSchemas = null,
        public ?AllUneval $uneval = null,
        /** @var array<string, int>|null */
        public ?array $unevalTyped = null,
        /** @var array<string, string>|null */
        public ?array $patternProps = null,
        /** @var array<string, int>|null */
        public ?array $propNames = null,
        /** with sibling */
        public ?AllRefSib $refSib = null,
        public ?WithDefsInner $defs = null,
        public ?WithDefsInner $anchored = null,
        public ?Node $node = null,
        public mixed $trueSchema = Absent::Value,
        public mixed $empty = Absent::Value,
        public ?string $allOfConflict = null,
        public AllOneOfConst|Unknown|null $oneOfConst = null,
        public int|float|Unknown|null $anyOfNum = null,
        /** @var list<string>|string|Unknown|null */
        public array|string|Unknown|null $oneOfArr = null,
        public AllEnumNoType|Unknown|null $enumNoType = null,
        public ?string $fmtUnknown = null,
        public ?int $int128 = null,
        public ?\Brick\Math\BigInteger $uint64 = null,
        public ?string $decimalStr = null,
        public ?string $time = null,
        public ?string $bytesJson = null,
        /**
         * The server takes `['a' => 1]` where it is absent.
         *
         * @var array<string, int>|null
         */
        public ?array $defaultObj = null,
        /**
         * The server takes `['a']` where it is absent.
         *
         * @var list<string>|null
         */
        public ?array $defaultList = null,
        public Base|Absent|null $nullableRef = Absent::Value,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            multi: isset($in['multi']) ? Read::with($in, 'multi', AllMulti::read(...)) : null,
            multiNull: Read::nullable(
                $in,
                'multiNull',
                static fn(array $in, string|int $key): string|int|Unknown
                    => Read::with($in, $key, AllMultiNull::read(...)),
            ),
            objOrString: isset($in['objOrString']) ? Read::with($in, 'objOrString', AllObjOrString::read(...)) : null,
            arrOrString: isset($in['arrOrString']) ? Read::with($in, 'arrOrString', AllArrOrString::read(...)) : null,
            tupleSame: isset($in['tupleSame']) ? Read::list($in, 'tupleSame', Read::float(...)) : null,
            tupleMixed: isset($in['tupleMixed'])
                ? Read::list(
                    $in,
                    'tupleMixed',
                    static fn(array $in, string|int $key): float|string|Unknown
                        => Read::with($in, $key, AllTupleMixedItem::read(...)),
                )
                : null,
            contains: isset($in['contains']) ? Read::list($in, 'contains', Read::any(...)) : null,
            constNull: Read::nullable($in, 'constNull', Read::any(...)),
            constBool: isset($in['constBool']) ? Read::constant($in, 'constBool', true) : null,
            constFloat: isset($in['constFloat']) ? Read::float($in, 'constFloat') : null,
            constObj: Read::nullable($in, 'constObj', Read::any(...)),
            enumMixed: Read::nullable($in, 'enumMixed', Read::any(...)),
            enumBool: isset($in['enumBool']) ? Read::bool($in, 'enumBool') : null,
            enumFloat: isset($in['enumFloat']) ? Read::float($in, 'enumFloat') : null,
            enumInt: isset($in['enumInt']) ? Read::enum($in, 'enumInt', AllEnumInt::class) : null,
            enumEmptyStr: isset($in['enumEmptyStr']) ? Read::enum($in, 'enumEmptyStr', AllEnumEmptyStr::class) : null,
            notIt: Read::nullable($in, 'notIt', Read::any(...)),
            ifThen: isset($in['ifThen']) ? Read::model($in, 'ifThen', AllIfThen::class) : null,
            depSchemas: isset($in['depSchemas']) ? Read::model($in, 'depSchemas', AllDepSchemas::class) : null,
            uneval: isset($in['uneval']) ? Read::model($in, 'uneval', AllUneval::class) : null,
            unevalTyped: isset($in['unevalTyped']) ? Read::map($in, 'unevalTyped', Read::int(...)) : null,
            patternProps: isset($in['patternProps']) ? Read::map($in, 'patternProps', Read::string(...)) : null,
            propNames: isset($in['propNames']) ? Read::map($in, 'propNames', Read::int(...)) : null,
            refSib: isset($in['refSib']) ? Read::model($in, 'refSib', AllRefSib::class) : null,
            defs: isset($in['defs']) ? Read::model($in, 'defs', WithDefsInner::class) : null,
            anchored: isset($in['anchored']) ? Read::model($in, 'anchored', WithDefsInner::class) : null,
            node: isset($in['node']) ? Read::model($in, 'node', Node::class) : null,
            trueSchema: Read::nullable($in, 'trueSchema', Read::any(...)),
            empty: Read::nullable($in, 'empty', Read::any(...)),
            allOfConflict: isset($in['allOfConflict']) ? Read::string($in, 'allOfConflict') : null,
            oneOfConst: isset($in['oneOfConst']) ? Read::enum($in, 'oneOfConst', AllOneOfConst::class) : null,
            anyOfNum: isset($in['anyOfNum']) ? Read::with($in, 'anyOfNum', AllAnyOfNum::read(...)) : null,
            oneOfArr: isset($in['oneOfArr']) ? Read::with($in, 'oneOfArr', AllOneOfArr::read(...)) : null,
            enumNoType: isset($in['enumNoType']) ? Read::enum($in, 'enumNoType', AllEnumNoType::class) : null,
            fmtUnknown: isset($in['fmtUnknown']) ? Read::string($in, 'fmtUnknown') : null,
            int128: isset($in['int128']) ? Read::int($in, 'int128') : null,
            uint64: isset($in['uint64']) ? Big::integer($in, 'uint64') : null,
            decimalStr: isset($in['decimalStr']) ? Read::string($in, 'decimalStr') : null,
            time: isset($in['time']) ? Read::string($in, 'time') : null,
            bytesJson: isset($in['bytesJson']) ? Read::bytes($in, 'bytesJson') : null,
            defaultObj: isset($in['defaultObj']) ? Read::map($in, 'defaultObj', Read::int(...)) : null,
            defaultList: isset($in['defaultList']) ? Read::list($in, 'defaultList', Read::string(...)) : null,
            nullableRef: Read::nullable(
                $in,
                'nullableRef',
                static fn(array $in, string|int $key): Base => Read::model($in, $key, Base::class),
            ),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->multi !== null) {
            $out['multi'] = $this->multi;
        }
        if ($this->multiNull !== Absent::Value) {
            $out['multiNull'] = $this->multiNull;
        }
        if ($this->objOrString !== null) {
            $out['objOrString'] = $this->objOrString;
        }
        if ($this->arrOrString !== null) {
            $out['arrOrString'] = AllArrOrString::write($this->arrOrString);
        }
        if ($this->tupleSame !== null) {
            $out['tupleSame'] = Write::list($this->tupleSame);
        }
        if ($this->tupleMixed !== null) {
            $out['tupleMixed'] = Write::list($this->tupleMixed);
        }
        if ($this->contains !== null) {
            $out['contains'] = Write::list($this->contains, Write::any(...));
        }
        if ($this->constNull !== Absent::Value) {
            $out['constNull'] = Write::any($this->constNull);
        }
        if ($this->constBool !== null) {
            $out['constBool'] = $this->constBool;
        }
        if ($this->constFloat !== null) {
            $out['constFloat'] = $this->constFloat;
        }
        if ($this->constObj !== Absent::Value) {
            $out['constObj'] = Write::any($this->constObj);
        }
        if ($this->enumMixed !== Absent::Value) {
            $out['enumMixed'] = Write::any($this->enumMixed);
        }
        if ($this->enumBool !== null) {
            $out['enumBool'] = $this->enumBool;
        }
        if ($this->enumFloat !== null) {
            $out['enumFloat'] = $this->enumFloat;
        }
        if ($this->enumInt !== null) {
            $out['enumInt'] = $this->enumInt;
        }
        if ($this->enumEmptyStr !== null) {
            $out['enumEmptyStr'] = $this->enumEmptyStr;
        }
        if ($this->notIt !== Absent::Value) {
            $out['notIt'] = Write::any($this->notIt);
        }
        if ($this->ifThen !== null) {
            $out['ifThen'] = $this->ifThen;
        }
        if ($this->depSchemas !== null) {
            $out['depSchemas'] = $this->depSchemas;
        }
        if ($this->uneval !== null) {
            $out['uneval'] = $this->uneval;
        }
        if ($this->unevalTyped !== null) {
            $out['unevalTyped'] = Write::map($this->unevalTyped);
        }
        if ($this->patternProps !== null) {
            $out['patternProps'] = Write::map($this->patternProps);
        }
        if ($this->propNames !== null) {
            $out['propNames'] = Write::map($this->propNames);
        }
        if ($this->refSib !== null) {
            $out['refSib'] = $this->refSib;
        }
        if ($this->defs !== null) {
            $out['defs'] = $this->defs;
        }
        if ($this->anchored !== null) {
            $out['anchored'] = $this->anchored;
        }
        if ($this->node !== null) {
            $out['node'] = $this->node;
        }
        if ($this->trueSchema !== Absent::Value) {
            $out['trueSchema'] = Write::any($this->trueSchema);
        }
        if ($this->empty !== Absent::Value) {
            $out['empty'] = Write::any($this->empty);
        }
        if ($this->allOfConflict !== null) {
            $out['allOfConflict'] = $this->allOfConflict;
        }
        if ($this->oneOfConst !== null) {
            $out['oneOfConst'] = $this->oneOfConst;
        }
        if ($this->anyOfNum !== null) {
            $out['anyOfNum'] = $this->anyOfNum;
        }
        if ($this->oneOfArr !== null) {
            $out['oneOfArr'] = AllOneOfArr::write($this->oneOfArr);
        }
        if ($this->enumNoType !== null) {
            $out['enumNoType'] = $this->enumNoType;
        }
        if ($this->fmtUnknown !== null) {
            $out['fmtUnknown'] = $this->fmtUnknown;
        }
        if ($this->int128 !== null) {
            $out['int128'] = $this->int128;
        }
        if ($this->uint64 !== null) {
            $out['uint64'] = Write::bigint($this->uint64);
        }
        if ($this->decimalStr !== null) {
            $out['decimalStr'] = $this->decimalStr;
        }
        if ($this->time !== null) {
            $out['time'] = $this->time;
        }
        if ($this->bytesJson !== null) {
            $out['bytesJson'] = Write::bytes($this->bytesJson);
        }
        if ($this->defaultObj !== null) {
            $out['defaultObj'] = Write::map($this->defaultObj);
        }
        if ($this->defaultList !== null) {
            $out['defaultList'] = Write::list($this->defaultList);
        }
        if ($this->nullableRef !== Absent::Value) {
            $out['nullableRef'] = $this->nullableRef;
        }

        return Write::object($out, $this->unlisted);
    }
}
