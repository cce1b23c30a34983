<?php

declare(strict_types=1);

namespace Extensions\Models\Shared;

use Extensions\Runtime\Model;
use Extensions\Runtime\Read;
use Extensions\Runtime\Write;
use Extensions\Types\Unknown;

final readonly class Tea implements Model
{
    private const MEMBERS = [
        'id' => 0,
        'object' => 0,
        'kind' => 0,
        'size' => 0,
        'grade' => 0,
        'colour' => 0,
        'pack' => 0,
        'shop' => 0,
        'secrets' => 0,
        '$ct' => 0,
        'e_tag' => 0,
        'note' => 0,
    ];

    public function __construct(
        public string $id,
        public TeaKind $kind,
        /** @var 'tea' */
        public string $object = 'tea',
        public ?Size $size = null,
        public Grade|Unknown|null $grade = null,
        public TeaColour|Unknown|null $colour = null,
        public Tin|Bag|null $pack = null,
        public Shop|Unknown|null $shop = null,
        /** @var list<Secret|Unknown>|null */
        public ?array $secrets = null,
        public ?string $contentType = null,
        /** @deprecated Use `id`. */
        public ?string $version = null,
        public ?string $note = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            id: Read::string($in, 'id'),
            object: Read::constant($in, 'object', 'tea'),
            kind: Read::closed($in, 'kind', TeaKind::class),
            size: isset($in['size']) ? Read::closed($in, 'size', Size::class) : null,
            grade: isset($in['grade']) ? Read::enum($in, 'grade', Grade::class) : null,
            colour: isset($in['colour']) ? Read::enum($in, 'colour', TeaColour::class) : null,
            pack: isset($in['pack']) ? Read::with($in, 'pack', Pack::read(...)) : null,
            shop: isset($in['shop']) ? Read::enum($in, 'shop', Shop::class) : null,
            secrets: isset($in['secrets'])
                ? Read::list(
                    $in,
                    'secrets',
                    static fn(array $in, string|int $key): Secret|Unknown => Read::enum($in, $key, Secret::class),
                )
                : null,
            contentType: isset($in['$ct']) ? Read::string($in, '$ct') : null,
            version: isset($in['e_tag']) ? Read::string($in, 'e_tag') : null,
            note: isset($in['note']) ? Read::string($in, 'note') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'id' => $this->id,
            'object' => $this->object,
            'kind' => $this->kind,
        ];
        if ($this->size !== null) {
            $out['size'] = $this->size;
        }
        if ($this->grade !== null) {
            $out['grade'] = $this->grade;
        }
        if ($this->colour !== null) {
            $out['colour'] = $this->colour;
        }
        if ($this->pack !== null) {
            $out['pack'] = $this->pack;
        }
        if ($this->shop !== null) {
            $out['shop'] = $this->shop;
        }
        if ($this->secrets !== null) {
            $out['secrets'] = Write::list($this->secrets);
        }
        if ($this->contentType !== null) {
            $out['$ct'] = $this->contentType;
        }
        if ($this->version !== null) {
            $out['e_tag'] = $this->version;
        }
        if ($this->note !== null) {
            $out['note'] = $this->note;
        }

        return Write::object($out, $this->unlisted);
    }
}
