<?php

declare(strict_types=1);

namespace Sdkwright\Tests;

use PHPUnit\Framework\TestCase;
use Sdkwright\Runtime\Big;
use Sdkwright\Runtime\Invalid;
use Sdkwright\Runtime\Json;
use Sdkwright\Runtime\Read;
use Sdkwright\Tests\Models\Item;
use Sdkwright\Tests\Models\Level;
use Sdkwright\Tests\Models\Plain;
use Sdkwright\Tests\Models\Status;
use Sdkwright\Types\Absent;
use Sdkwright\Types\Date;
use Sdkwright\Types\Digits;
use Sdkwright\Types\Unknown;

final class ReadTest extends TestCase
{
    /** @return iterable<string, array{string, string, mixed}> a method, what it reads, and the value or the error */
    public static function scalars(): iterable
    {
        foreach (self::table() as $method => $rows) {
            foreach ($rows as $json => $expected) {
                yield "$method of $json" => [$method, (string) $json, $expected];
            }
        }
    }

    /** @return array<string, array<int|string, mixed>> */
    private static function table(): array
    {
        return [...self::numbers(), ...self::exact(), ...self::others()];
    }

    /** @return array<string, array<int|string, mixed>> */
    private static function numbers(): array
    {
        $int = 'v must be an integer of 64 bits';

        return [
            'int' => [
                '7' => 7, '-0' => 0, '1.0' => 1, '1e3' => 1000, '-1E2' => -100, '10e-1' => 1,
                '9223372036854775807' => \PHP_INT_MAX,
                '-9223372036854775808' => \PHP_INT_MIN, '9223372036854775808' => $int, '1.5' => $int, '1e-1' => $int,
                '9007199254740993.0' => 9007199254740993, '9.223372036854775807e18' => \PHP_INT_MAX, '1e18' => 10 ** 18,
                '1e19' => $int, '1e400' => $int, '1e99999999999999999999' => $int, '"7"' => $int, 'true' => $int,
                'null' => $int, '{}' => $int, '12345678901234567890e-1' => 1234567890123456789,
            ],
            'int32' => [
                '2147483647' => 2147483647, '-2147483648' => -2147483648, '2e0' => 2,
                '2147483648' => 'v must be an integer of 32 bits', '-2147483649' => 'v must be an integer of 32 bits',
                '"1"' => $int,
            ],
            'float' => [
                '0.1' => 0.1, '7' => 7.0, '1E3' => 1000.0, '5e-324' => 5e-324,
                '1.7976931348623157e308' => 1.7976931348623157e308,
                '18446744073709551617' => 18446744073709551616.0, '9007199254740993' => 9007199254740992.0,
                '1e-400' => 0.0, '1e400' => 'v must be a number of 64 bits',
                '-1e400' => 'v must be a number of 64 bits', '"1"' => 'v must be a number',
            ],
            'float32' => [
                '0.5' => 0.5, '3.4028234663852886e38' => 3.4028234663852886e38,
                '3.41e38' => 'v must be a number of 32 bits',
                '-1e39' => 'v must be a number of 32 bits', '1e-60' => 1e-60,
            ],
        ];
    }

    /** @return array<string, array<int|string, mixed>> */
    private static function exact(): array
    {
        $whole = 'v must be an integer, of 10,000 digits at most';

        return [
            'bigintText' => [
                '7' => '7', '-7' => '-7', '18446744073709551617' => '18446744073709551617',
                '1e20' => '100000000000000000000', '1.0' => '1',
                '12.50e1' => '125', '0e5' => '0', '-0' => '0', '1.5' => $whole, '1e10000' => $whole,
                '1e9999' => '1' . \str_repeat('0', 9999),
                '"7"' => $whole, '1e-1' => $whole,
            ],
            'decimalText' => [
                '7' => '7', '0.5' => '0.5', '18446744073709551617' => '18446744073709551617', '1e400' => '1e400',
                '"7"' => 'v must be a number',
            ],
        ];
    }

    /** @return array<string, array<int|string, mixed>> */
    private static function others(): array
    {
        $text = 'v must be a string';
        $base64 = 'v must be base64';
        $date = 'v must be a date (RFC 3339)';

        return [
            'string' => [
                '"a"' => 'a', '""' => '', '"7"' => '7', '7' => $text, 'null' => $text, '["a"]' => $text,
                '18446744073709551617' => $text,
            ],
            'bool' => [
                'true' => true, 'false' => false, '0' => 'v must be a boolean', '"true"' => 'v must be a boolean',
            ],
            'bytes' => [
                '"AP8+Pw=="' => "\0\xff>?", '"AP8-Pw"' => "\0\xff>?", '"AP8+Pw"' => "\0\xff>?", '""' => '',
                '"aGk="' => 'hi', '"aG\nk="' => 'hi',
                '"*"' => $base64, '"a"' => $base64, '"aGk=="' => $base64, '"aGk=aGk="' => $base64, '7' => $text,
            ],
            'date' => [
                '"2024-02-29"' => new Date(2024, 2, 29), '"0001-01-01"' => new Date(1, 1, 1),
                '"0000-02-29"' => new Date(0, 2, 29),
                '"2023-02-29"' => $date, '"2024-2-29"' => $date, '"2024-02-29T00:00:00Z"' => $date,
                '"2024-02-29\n"' => $date, '7' => $text,
            ],
            'any' => [
                'null' => null, '[1,"a",{}]' => [1, 'a', new \stdClass()],
                '18446744073709551617' => new Digits('18446744073709551617'),
            ],
        ];
    }

    /** @dataProvider scalars */
    public function testScalars(string $method, string $json, mixed $expected): void
    {
        $read = [Read::class, $method];
        self::assertIsCallable($read);
        try {
            $value = $read(['v' => Json::decode($json)], 'v');
        } catch (Invalid $error) {
            $value = $error->getMessage();
        }

        self::assertSame(\get_debug_type($expected), \get_debug_type($value));
        self::assertEquals($expected, $value);
    }

    public function testWhatIsNotThereIsMissing(): void
    {
        foreach (\array_keys(self::table()) as $method) {
            $read = [Read::class, $method];
            self::assertIsCallable($read);
            self::assertRefused('v is missing', static fn(): mixed => $read(['w' => 1], 'v'));
        }
    }

    public function testDecimalsToTheDigit(): void
    {
        $in = [
            'a' => Json::decode('0.10', true), 'b' => Json::decode('1E400', true), 'c' => Json::decode('-0.00', true),
        ];

        self::assertSame(
            ['0.10', '1E400', '-0.00'],
            [Read::decimalText($in, 'a'), Read::decimalText($in, 'b'), Read::decimalText($in, 'c')],
        );
        self::assertSame(0.1, Read::float($in, 'a'));
        self::assertSame(0, Read::int($in, 'c'));
    }

    public function testNumbersOfBrickMath(): void
    {
        $in = (array) Json::decode('{"n":18446744073709551617,"m":1e3,"d":1.10,"e":1e-3}', true);

        self::assertSame(
            ['18446744073709551617', '1000'],
            [(string) Big::integer($in, 'n'), (string) Big::integer($in, 'm')],
        );
        self::assertSame(['1.10', '0.001'], [(string) Big::decimal($in, 'd'), (string) Big::decimal($in, 'e')]);
        foreach (['1e10001', '1e-10001', '1e99999999999999999999', \str_repeat('1', 10001)] as $many) {
            try {
                Big::decimal((array) Json::decode("{\"d\":$many}", true), 'd');
                self::fail('it was read');
            } catch (Invalid $error) {
                self::assertSame('d has too many digits', $error->getMessage());
            }
        }
    }

    public function testDecimalsBesideFreeValuesAreFloatsThere(): void
    {
        $in = (array) Json::decode('{"a":{"b":[1.10,1e400,18446744073709551617,{"c":1e2}]}}', true);
        $read = Read::any($in, 'a');

        self::assertEquals(
            (object) ['b' => [1.1, new Digits('1e400'), new Digits('18446744073709551617'), (object) ['c' => 100.0]]],
            $read,
        );
        self::assertSame(
            '{"a":{"b":[1.10,1e400,18446744073709551617,{"c":1e2}]}}',
            Json::encode($in),
            'what others may read is as it was',
        );
    }

    public function testEnumsAreOpen(): void
    {
        $in = (array) Json::decode('{"a":"done","b":"odd","c":7,"d":8,"e":7.0,"f":18446744073709551617,"g":true}');

        self::assertSame(Status::Done, Read::enum($in, 'a', Status::class));
        self::assertEquals(new Unknown('odd'), Read::enum($in, 'b', Status::class));
        self::assertSame(Level::High, Read::enum($in, 'c', Level::class));
        self::assertEquals(new Unknown(8), Read::enum($in, 'd', Level::class));
        self::assertSame(Level::High, Read::enum($in, 'e', Level::class));
        self::assertEquals(new Unknown(new Digits('18446744073709551617')), Read::enum($in, 'f', Level::class));
        self::assertRefused('c must be a string', static fn() => Read::enum($in, 'c', Status::class));
        self::assertRefused('g must be a string', static fn() => Read::enum($in, 'g', Status::class));
        self::assertRefused('a must be an integer', static fn() => Read::enum($in, 'a', Level::class));
        self::assertRefused('g must be an integer', static fn() => Read::enum($in, 'g', Level::class));
        self::assertRefused('x is missing', static fn() => Read::enum($in, 'x', Level::class));
    }

    public function testClosedEnumsRefuse(): void
    {
        $in = (array) Json::decode('{"a":"done","b":"odd","c":7,"d":8}');

        self::assertSame(
            [Status::Done, Level::High],
            [Read::closed($in, 'a', Status::class), Read::closed($in, 'c', Level::class)],
        );
        self::assertRefused(
            'b must be one of the documented values',
            static fn() => Read::closed($in, 'b', Status::class),
        );
        self::assertRefused(
            'd must be one of the documented values',
            static fn() => Read::closed($in, 'd', Level::class),
        );
    }

    public function testConstants(): void
    {
        $in = (array) Json::decode('{"a":"delay","b":7.0,"c":null,"d":[1,{"x":2}],"e":true}');

        self::assertSame(['delay', 7, null, true], [
            Read::constant($in, 'a', 'delay'), Read::constant($in, 'b', 7), Read::constant($in, 'c', null),
            Read::constant($in, 'e', true),
        ]);
        self::assertEquals([1, (object) ['x' => 2]], Read::constant($in, 'd', [1, (object) ['x' => 2]]));
        self::assertRefused('a must be "send/é"', static fn() => Read::constant($in, 'a', 'send/é'));
        self::assertRefused('b must be 7.5', static fn() => Read::constant($in, 'b', 7.5));
        self::assertRefused('e must be 1', static fn() => Read::constant($in, 'e', 1));
        self::assertRefused('a must be null', static fn() => Read::constant($in, 'a', null));
        self::assertRefused('c must be ""', static fn() => Read::constant($in, 'c', ''));
        self::assertRefused('d must be [1]', static fn() => Read::constant($in, 'd', [1]));
        self::assertRefused('x is missing', static fn() => Read::constant($in, 'x', null));
    }

    public function testListsAndMaps(): void
    {
        $in = (array) Json::decode(
            '{"tags":["a","b"],"sizes":{"":1,"0":2,"x y":3},"none":[],"empty":{},'
            . '"many":[[1],[]],"maps":{"a":{"b":[1]}}}',
        );
        $numbers = static fn(array $in, string|int $key): array => Read::list($in, $key, Read::int(...));

        self::assertSame(['a', 'b'], Read::list($in, 'tags', Read::string(...)));
        self::assertSame(['' => 1, '0' => 2, 'x y' => 3], Read::map($in, 'sizes', Read::int(...)));
        self::assertSame([[], []], [Read::list($in, 'none', Read::int(...)), Read::map($in, 'empty', Read::int(...))]);
        self::assertSame([[1], []], Read::list($in, 'many', $numbers));
        self::assertSame(
            ['a' => ['b' => [1]]],
            Read::map($in, 'maps', static fn(array $in, string|int $key): array => Read::map($in, $key, $numbers)),
        );
    }

    public function testErrorsKnowTheirPlace(): void
    {
        $in = (array) Json::decode(
            '{"tags":["a",7],"map":{"x y":{"b":[1,"c"]}},"empty":{},"none":[],'
            . '"item":{"id":7},"items":[{"id":"a","mustNull":null,"children":[{"id":1}]}]}',
        );
        $numbers = static fn(array $in, string|int $key): array => Read::list($in, $key, Read::int(...));

        self::assertRefused('tags[1] must be a string', static fn() => Read::list($in, 'tags', Read::string(...)));
        self::assertRefused(
            'map."x y".b[1] must be an integer of 64 bits',
            static fn() => Read::map(
                $in,
                'map',
                static fn(array $in, string|int $key): array => Read::map($in, $key, $numbers),
            ),
        );
        self::assertRefused('empty must be a list', static fn() => Read::list($in, 'empty', Read::int(...)));
        self::assertRefused('empty must be a list', static fn() => Read::models($in, 'empty', Item::class));
        self::assertRefused('none must be an object', static fn() => Read::map($in, 'none', Read::int(...)));
        self::assertRefused('none must be an object', static fn() => Read::model($in, 'none', Item::class));
        self::assertRefused('x is missing', static fn() => Read::model($in, 'x', Item::class));
        self::assertRefused('x is missing', static fn() => Read::models($in, 'x', Item::class));
        self::assertRefused('item.id must be a string', static fn() => Read::model($in, 'item', Item::class));
        self::assertRefused(
            'items[0].children[0].mustNull is missing',
            static fn() => Read::models($in, 'items', Plain::class),
        );
        self::assertRefused('must be an object', static fn() => Item::read([]));
        self::assertRefused('id is missing', static fn() => Item::read(new \stdClass()));
    }

    public function testWholeValues(): void
    {
        self::assertSame(7, Read::whole(7, Read::int(...)));
        self::assertRefused('must be a string', static fn() => Read::whole(7, Read::string(...)));
        self::assertRefused('must be a string', static fn() => Read::whole(null, Read::string(...)));
        self::assertRefused(
            '[1] must be a string',
            static fn() => Read::whole(
                ['a', 7],
                static fn(array $in, string|int $key) => Read::list($in, $key, Read::string(...)),
            ),
        );
    }

    public function testNullAndAbsentDiffer(): void
    {
        $in = (array) Json::decode('{"a":null,"b":"c"}');

        self::assertSame([null, 'c', Absent::Value], [
            Read::nullable($in, 'a', Read::string(...)), Read::nullable($in, 'b', Read::string(...)),
            Read::nullable($in, 'x', Read::string(...)),
        ]);
        self::assertNull(Read::with($in, 'a', static fn(mixed $json): mixed => $json));
        self::assertSame(['b' => 'c'], Read::rest(Read::object((object) $in, 'a', 'b'), ['a' => 0]));
        self::assertRefused('x is missing', static fn() => Read::object((object) $in, 'a', 'x'));
        self::assertRefused(
            'x is missing',
            static fn() => Read::with($in, 'x', static fn(mixed $json): mixed => $json),
        );
    }

    private static function assertRefused(string $message, callable $read): void
    {
        try {
            $read();
        } catch (Invalid $error) {
            self::assertSame($message, $error->getMessage());

            return;
        }
        self::fail("it was read: $message");
    }
}
