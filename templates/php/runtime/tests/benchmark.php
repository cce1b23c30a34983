<?php

declare(strict_types=1);

/*
 * Reads and writes 1,000 records of ten members, with the runtime and by hand: `php tests/benchmark.php`. By hand means
 * without any check, and knowing that PHP takes ten times as long for a date with "Z" as for one without, so that the
 * ratios say what checks, open enumerations, exact numbers and unlisted members cost.
 */

use Sdkwright\Runtime\Json;
use Sdkwright\Runtime\Read;
use Sdkwright\Tests\Models\Item;
use Sdkwright\Tests\Models\Status;
use Sdkwright\Types\Date;

require __DIR__ . '/bootstrap.php';

final class ByHand implements \JsonSerializable
{
    /** @param list<string> $tags */
    public function __construct(
        public string $id,
        public DateTimeImmutable $createdAt,
        public Status $status,
        public int $count,
        public string $total,
        public ?string $name,
        public ?array $tags,
        public ?string $note,
        public ?Date $day,
        public ?ByHand $child,
    ) {}

    /** @param array<mixed> $a */
    public static function of(array $a): self
    {
        static $utc;
        $utc ??= new DateTimeZone('UTC');

        return new self(
            $a['id'],
            new DateTimeImmutable(substr($a['createdAt'], 0, -1), $utc),
            Status::from($a['status']),
            $a['count'],
            (string) $a['total'],
            $a['name'] ?? null,
            $a['tags'] ?? null,
            $a['note'] ?? null,
            isset($a['day']) ? Date::parse($a['day']) : null,
            isset($a['child']) ? self::of($a['child']) : null,
        );
    }

    /** @return array<string, mixed> */
    public function jsonSerialize(): array
    {
        return [
            'id' => $this->id,
            'createdAt' => $this->createdAt->format(DATE_RFC3339),
            'status' => $this->status,
            'count' => $this->count,
            'total' => (int) $this->total,
            'name' => $this->name,
            'tags' => $this->tags,
            'note' => $this->note,
            'day' => $this->day,
            'child' => $this->child,
        ];
    }
}

/**
 * Milliseconds that each work takes: the least of many times, in turns, so that what else the machine does is in all.
 *
 * @param array<string, Closure> $works
 * @return array<string, float>
 */
function least(array $works): array
{
    $least = array_map(static fn(): float => INF, $works);
    for ($i = 0; $i < 200; ++$i) {
        foreach ($works as $name => $work) {
            $start = hrtime(true);
            $work();
            $least[$name] = min($least[$name], (hrtime(true) - $start) / 1e6);
        }
    }

    return $least;
}

$child = ',"child":{"id":"c","createdAt":"2024-01-15T09:30:00.123456Z","status":"done","count":1,"total":2}';
$record = static fn(int $i, int|string $total): string => '{"id":"item-' . $i . '","createdAt":"2024-01-15T09:30:00Z",'
    . '"status":"active","count":' . $i . ',"total":' . $total . ',"name":"a name of ' . $i . '","tags":["one","two"],'
    . '"note":null,"day":"2024-02-29"' . ($i % 2 ? $child : '') . '}';
$list = static fn(Closure $total): string
    => '[' . implode(',', array_map(static fn(int $i): string => $record($i, $total($i)), range(1, 1000))) . ']';
$texts = [
    'small numbers' => $list(static fn(int $i): int => $i * 7),
    'big numbers' => $list(static fn(int $i): string => "18446744073709551617$i"),
];
foreach ($texts as $name => $text) {
    $read = static fn(): array => Read::models([Json::decode($text)], 0, Item::class);
    $readByHand = static fn(): array
        => array_map(ByHand::of(...), json_decode($text, true, 512, JSON_BIGINT_AS_STRING));
    $items = $read();
    $others = $readByHand();
    $ms = least([
        'json_decode' => static fn(): mixed => json_decode($text),
        'Json::decode' => static fn(): mixed => Json::decode($text),
        'read' => $read,
        'read by hand' => $readByHand,
        'write' => static fn(): string => Json::encode($items),
        'write by hand' => static fn(): string => json_encode($others, JSON_THROW_ON_ERROR),
    ]);
    printf("%s, %d KB\n", $name, strlen($text) / 1024);
    foreach ($ms as $work => $took) {
        $ratio = isset($ms["$work by hand"]) ? sprintf(', %.2f times by hand', $took / $ms["$work by hand"]) : '';
        printf("  %-14s %5.2f ms%s\n", $work, $took, $ratio);
    }
}
