<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Models;

use Sdkwright\Runtime\Model;
use Sdkwright\Runtime\Read;
use Sdkwright\Runtime\Write;
use Sdkwright\Types\Absent;
use Sdkwright\Types\Date;
use Sdkwright\Types\Unknown;

/** A record as the target writes it in the style `readonly`. */
final readonly class Item implements Model
{
    private const MEMBERS = [
        'id' => 0, 'createdAt' => 0, 'status' => 0, 'count' => 0, 'total' => 0, 'name' => 0, 'tags' => 0, 'note' => 0,
        'day' => 0, 'child' => 0,
    ];

    public function __construct(
        public string $id,
        public \DateTimeImmutable $createdAt,
        public Status|Unknown $status,
        public int $count,
        /** @var numeric-string */
        public string $total,
        public ?string $name = null,
        /** @var list<string>|null */
        public ?array $tags = null,
        public string|Absent|null $note = Absent::Value,
        public ?Date $day = null,
        public ?Item $child = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            id: Read::string($in, 'id'),
            createdAt: Read::dateTime($in, 'createdAt'),
            status: Read::enum($in, 'status', Status::class),
            count: Read::int($in, 'count'),
            total: Read::bigintText($in, 'total'),
            name: isset($in['name']) ? Read::string($in, 'name') : null,
            tags: isset($in['tags']) ? Read::list($in, 'tags', Read::string(...)) : null,
            note: Read::nullable($in, 'note', Read::string(...)),
            day: isset($in['day']) ? Read::date($in, 'day') : null,
            child: isset($in['child']) ? Read::model($in, 'child', self::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    public function jsonSerialize(): \stdClass
    {
        $out = [
            'id' => $this->id,
            'createdAt' => Write::dateTime($this->createdAt),
            'status' => $this->status,
            'count' => $this->count,
            'total' => Write::bigint($this->total),
        ];
        if ($this->name !== null) {
            $out['name'] = $this->name;
        }
        if ($this->tags !== null) {
            $out['tags'] = Write::list($this->tags);
        }
        if ($this->note !== Absent::Value) {
            $out['note'] = $this->note;
        }
        if ($this->day !== null) {
            $out['day'] = $this->day;
        }
        if ($this->child !== null) {
            $out['child'] = $this->child;
        }

        return Write::object($out, $this->unlisted);
    }
}
