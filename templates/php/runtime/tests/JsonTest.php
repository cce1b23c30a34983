<?php

declare(strict_types=1);

namespace Sdkwright\Tests;

use Brick\Math\BigInteger;
use PHPUnit\Framework\TestCase;
use Sdkwright\Runtime\Exact;
use Sdkwright\Runtime\Invalid;
use Sdkwright\Runtime\Json;
use Sdkwright\Runtime\Write;
use Sdkwright\Tests\Models\Item;
use Sdkwright\Tests\Models\Level;
use Sdkwright\Tests\Models\Plain;
use Sdkwright\Tests\Models\Status;
use Sdkwright\Types\Date;
use Sdkwright\Types\Digits;
use Sdkwright\Types\Unknown;

final class JsonTest extends TestCase
{
    /** @return iterable<string, array{0: string, 1?: string}> texts, and what they are written as where that differs */
    public static function texts(): iterable
    {
        yield 'small integers' => ['[0,1,-1,999999999999999]'];
        yield 'integers of 64 bits' => ['[9223372036854775807,-9223372036854775808]'];
        yield 'integers of 53 bits and one more' => ['[9007199254740991,9007199254740993]'];
        yield 'integers beyond 64 bits' => ['[9223372036854775808,-9223372036854775809,18446744073709551617]'];
        yield 'integers beyond 64 bits, at the start' => ['340282366920938463463374607431768211457'];
        yield 'integers beyond 64 bits as members' => [
            '{"a":{"b":[18446744073709551617,{"c":-18446744073709551617}]}}',
        ];
        yield 'long digits in texts' => [
            '{"12345678901234567890":"12345678901234567890","a":["x:12345678901234567890,",1]}',
        ];
        yield 'long digits in texts and beside' => ['["\\\\",12345678901234567890,"\"12345678901234567890\\\\"]'];
        yield 'what looks like a power in texts' => ['["123e4567-e89b-12d3-a456-426614174000",":1e5"]'];
        yield 'fractions' => ['[0.1,-1.5,123456789.125,1.0e-7,5.0e-324,1.7976931348623157e+308]'];
        yield 'fractions of zero' => ['[1.0,-0.0]'];
        yield 'a zero with a sign' => ['[-0]', '[-0.0]'];
        yield 'a fraction that begins with it' => ['[-0.5,18446744073709551617]'];
        yield 'powers' => ['[1e3,2.5E+10,2e-1]', '[1000.0,25000000000.0,0.2]'];
        yield 'powers that a double does not hold' => ['[1e400,-1E+999,12345678901234567890.5,1e30]'];
        yield 'powers that are too small' => ['[1e-400]', '[0.0]'];
        yield 'long fractions' => ['[0.1234567890123456]'];
        yield 'long fractions that a double rounds' => [
            '[3.14159265358979323846264338327950288]', '[3.141592653589793]',
        ];
        yield 'an empty name' => ['{"":{"":1}}'];
        yield 'names of digits' => ['{"0":"a","1":"b"}'];
        yield 'names of digits and numbers beyond' => ['{"0":18446744073709551617,"1":"b"}'];
        yield 'names that begin with NUL' => ['{"a":1,"\u0000b":{"\u0000*\u0000c":[2]}}'];
        yield 'names and numbers beyond' => ['{"\u0000b":18446744073709551617,"c":"\u0000"}'];
        yield 'nothing but such a name' => ['[{"\u0000":{}}]'];
        yield 'empty ones' => ['[{},[],"",null,true,false]'];
        yield 'of two members the last' => ['{"a":1,"b":2,"a":3}', '{"a":3,"b":2}'];
        yield 'of two members the last, exactly' => ['{"a":1,"a":18446744073709551617}', '{"a":18446744073709551617}'];
        yield 'space' => [" \n[ 18446744073709551617\t,\r\n1e3 ] ", '[18446744073709551617,1000.0]'];
        yield 'characters beyond ASCII' => ["[\"é\u{1f600}\u{2028}/\"]"];
        yield 'escapes' => ['["\u00e9\ud83d\ude00\/"]', "[\"é\u{1f600}/\"]"];
        yield 'controls' => ['["\u0000\b\f\n\r\t\u001f\"\\\\"]'];
    }

    /** @dataProvider texts */
    public function testWhatIsReadIsWrittenAgain(string $text, ?string $again = null): void
    {
        self::assertSame($again ?? $text, Json::encode(Json::decode($text)));
    }

    /** @dataProvider texts */
    public function testDecimalsAreKeptBesideAllElse(string $text, ?string $again = null): void
    {
        $beside = Json::decode("[$text,0.10,1E2]", true);

        self::assertIsArray($beside);
        self::assertSame('[0.10,1E2]', Json::encode(\array_slice($beside, 1)));
    }

    public function testDecimalsAreKeptToTheDigit(): void
    {
        $text = '{"a":0.10000000000000000000000000000000000001,"b":[100.00,-0.0,1E+2,1e-400],'
            . '"c":12345678901234567890.5,"d":"1.0"}';

        self::assertSame($text, Json::encode(Json::decode($text, true)));
        self::assertSame(
            '[7,18446744073709551617,"0.10"]',
            Json::encode(Json::decode('[7,18446744073709551617,"0.10"]', true)),
        );
    }

    /** @return iterable<array{string, string}> */
    public static function broken(): iterable
    {
        yield ['', 'is not JSON'];
        yield ['{', 'is not JSON'];
        yield ['[1,]', 'is not JSON'];
        yield ["\u{feff}1", 'is not JSON'];
        yield ['NaN', 'is not JSON'];
        yield ['[Infinity]', 'is not JSON'];
        yield ["['a']", 'is not JSON'];
        yield ['1 2', 'is not JSON'];
        yield ["[\"a\nb\"]", 'is not JSON'];
        yield ["[\"\xff\"]", 'is not UTF-8'];
        yield ["[18446744073709551617,\"\xff\"]", 'is not UTF-8'];
        yield ['["\ud800"]', 'has half of a surrogate pair'];
        yield ['["\udc00"]', 'has half of a surrogate pair'];
        yield ['[18446744073709551617,"\ud800\u0041"]', 'has half of a surrogate pair'];
        yield ['{18446744073709551617:1}', 'is not JSON'];
        yield ['{"a":1e400,1e400:1}', 'is not JSON'];
        yield ['[018446744073709551617]', 'is not JSON'];
        yield ['[-018446744073709551617]', 'is not JSON'];
        yield ['[18446744073709551617.]', 'is not JSON'];
        yield ['[.18446744073709551617]', 'is not JSON'];
        yield ['[+18446744073709551617]', 'is not JSON'];
        yield ['[18446744073709551617e]', 'is not JSON'];
        yield ['[18446744073709551617 1]', 'is not JSON'];
        yield ['[18446744073709551617,"a]', 'is not JSON'];
        yield ['[18446744073709551617,"\\18446744073709551617]', 'is not JSON'];
        yield ['["\\1.5]', 'is not JSON'];
        yield ['[1e400', 'is not JSON'];
        yield ['[--0]', 'is not JSON'];
        yield ['[-01]', 'is not JSON'];
        yield ['[-]', 'is not JSON'];
        yield ["{\"\\u0000a\":1,}", 'is not JSON'];
        yield [\str_repeat('[', 1001) . \str_repeat(']', 1001), 'is nested too deeply'];
        yield [\str_repeat('[', 1001) . '1e400' . \str_repeat(']', 1001), 'is nested too deeply'];
    }

    /** @dataProvider broken */
    public function testWhatIsNotJsonIsRefused(string $text, string $problem): void
    {
        foreach ([false, true] as $decimals) {
            try {
                Json::decode($text, $decimals);
                self::fail('it was read');
            } catch (Invalid $error) {
                self::assertSame($problem, $error->getMessage());
            }
        }
    }

    public function testWhatANumberIsReadAs(): void
    {
        $read = Json::decode('[1,1.0,1e3,9223372036854775807,9223372036854775808,1e400,9007199254740993.0,123e-1,-0]');

        self::assertIsArray($read);
        self::assertSame([1, 1.0, 1000.0, 9223372036854775807], \array_slice($read, 0, 4));
        self::assertEquals(
            [new Digits('9223372036854775808'), new Digits('1e400'), new Digits('9007199254740993.0')],
            \array_slice($read, 4, 3),
        );
        self::assertSame([12.3, '-0'], [$read[7], (string) $read[8]]);
    }

    public function testAsDeepAsMayBe(): void
    {
        foreach (['1', '18446744073709551617'] as $core) {
            $lists = \str_repeat('[', 999) . $core . \str_repeat(']', 999);
            $objects = \str_repeat('{"a":', 999) . $core . \str_repeat('}', 999);

            self::assertSame($lists, Json::encode(Json::decode($lists)));
            self::assertSame($objects, Json::encode(Json::decode($objects)));
        }
    }

    public function testLongTextsAreReadBesideLargeNumbers(): void
    {
        foreach (
            [
                \str_repeat('a', 3_000_000), \str_repeat('\\n', 1_000_000), \str_repeat('\\"', 1_000_000),
                \str_repeat('1234567890', 200_000),
            ] as $text
        ) {
            $json = "{\"a\":\"$text\",\"b\":[18446744073709551617]}";

            self::assertSame($json, Json::encode(Json::decode($json)));
        }
        $many = '[' . \str_repeat('18446744073709551617,', 100_000) . '0]';
        self::assertSame($many, Json::encode(Json::decode($many)));
    }

    public function testLongTextsAreReadWhereRegularExpressionsAreNotCompiled(): void
    {
        $bootstrap = \var_export(__DIR__ . '/bootstrap.php', true);
        $program = "require $bootstrap; \$text = '[18446744073709551617,\"' . str_repeat('\\\\n', 1000000) . '\"]';"
            . ' use Sdkwright\Runtime\Json; echo Json::encode(Json::decode($text)) === $text ? "same" : "other";'
            . ' echo ini_get("pcre.backtrack_limit");';
        $command = [\PHP_BINARY, '-d', 'pcre.jit=0', '-d', 'pcre.backtrack_limit=1000', '-r', $program];

        self::assertSame('same1000', \shell_exec(\implode(' ', \array_map(\escapeshellarg(...), $command))));
    }

    public function testASecretMarkIsNotGuessed(): void
    {
        $text = '["' . \str_repeat('0', 16) . ':1",18446744073709551617,"@i5"]';

        self::assertSame($text, Json::encode(Json::decode($text)));
        self::assertMatchesRegularExpression('/\A[0-9a-f]{16}:\z/', Exact::mark());
    }

    public function testValuesOfAllKindsAreWritten(): void
    {
        $value = [
            'enum' => Status::Done,
            'level' => Level::Low,
            'unknown' => new Unknown((object) ['a' => new Digits('1.10')]),
            'date' => new Date(2024, 2, 29),
            'digits' => new Digits('18446744073709551617'),
            'float' => 1 / 3,
            'map' => Write::map(['0' => 1, '1' => 2]),
            'empty' => Write::map([]),
        ];

        self::assertSame(
            '{"enum":"done","level":-1,"unknown":{"a":1.10},"date":"2024-02-29","digits":18446744073709551617,'
            . '"float":0.3333333333333333,"map":{"0":1,"1":2},"empty":{}}',
            Json::encode($value),
        );
    }

    public function testOutsideOfThePackageLargeNumbersAreStrings(): void
    {
        self::assertSame('["18446744073709551617"]', \json_encode(Json::decode('[18446744073709551617]')));
    }

    public function testFloatsDoNotDependOnSettings(): void
    {
        foreach (['17', '5', '-1'] as $precision) {
            $before = \ini_set('serialize_precision', $precision);
            try {
                self::assertSame('[0.1,1.0,1.0e+25,123456789.125]', Json::encode([0.1, 1.0, 1e25, 123456789.125]));
                self::assertSame($precision, \ini_get('serialize_precision'));
            } finally {
                \ini_set('serialize_precision', (string) $before);
            }
        }
    }

    /** @return iterable<array{mixed, string}> */
    public static function unwritable(): iterable
    {
        yield [\NAN, 'must be a finite number'];
        yield [['a' => ['b' => [1, \INF]]], 'a.b[1] must be a finite number'];
        yield [(object) ['a' => "\xff"], 'a is not UTF-8'];
        yield [['a' => ["\xff" => 1]], 'a has a member whose name is not UTF-8'];
        yield [[\STDIN], '[0] has no JSON'];
        yield [['x y' => \NAN], '"x y" must be a finite number'];
        yield [["a\n" => \NAN], '"a\n" must be a finite number'];
        yield [
            ['a' => Write::dateTime(new \DateTimeImmutable('+12024-01-01'))], 'a must be between the years 0 and 9999',
        ];
        yield [
            ['a' => Write::list([new \DateTimeImmutable('-0001-01-01')], Write::dateTime(...))],
            'a[0] must be between the years 0 and 9999',
        ];
        yield [['a' => Write::map(['b' => '1x'], Write::bigint(...))], 'a.b must be the digits of an integer'];
        yield [['a' => Write::decimal('.5')], 'a must be the digits of a number'];
        yield [Write::any(['a' => [\NAN]]), 'a[0] must be a finite number'];
    }

    /** @dataProvider unwritable */
    public function testWhatHasNoJsonIsNamedByItsPlace(mixed $value, string $message): void
    {
        $this->expectException(Invalid::class);
        $this->expectExceptionMessage($message);
        try {
            Json::encode($value);
        } catch (Invalid $error) {
            self::assertSame($message, $error->getMessage());
            throw $error;
        }
    }

    public function testAValueThatHasItselfInItIsRefused(): void
    {
        $loop = new Plain();
        $loop->id = 'a';
        $loop->mustNull = null;
        $loop->child = $loop;
        try {
            Json::encode($loop);
            self::fail('it was written');
        } catch (Invalid $error) {
            self::assertStringStartsWith('child.child.', $error->getMessage());
            self::assertLessThan(300, \strlen($error->getMessage()));
        }
    }

    public function testFreeValuesAreWrittenAsTheApiHasThem(): void
    {
        $free = [
            'at' => new \DateTime('2024-01-15T09:30:00+05:30'),
            'big' => BigInteger::of('18446744073709551617'),
            'deep' => (object) ['none' => null, 'list' => [BigInteger::of(7), new \stdClass(), []]],
        ];

        self::assertSame(
            '{"at":"2024-01-15T09:30:00+05:30","big":18446744073709551617,"deep":{"none":null,"list":[7,{},[]]}}',
            Json::encode(Write::any($free)),
        );
    }

    public function testNoErrorShowsTheText(): void
    {
        try {
            Json::decode('{"password": "s3cr3t"');
            self::fail('it was read');
        } catch (Invalid $error) {
            self::assertStringNotContainsString('s3cr3t', (string) $error);
        }
    }

    public function testARecordReadIsARecordWritten(): void
    {
        $text = '{"id":"a","createdAt":"2024-01-15T09:30:00Z","status":"odd","count":7,"total":18446744073709551617,'
            . '"name":"n","tags":[],"note":null,"day":"2024-02-29",'
            . '"child":{"id":"b","createdAt":"2024-01-15T09:30:00.5+01:00","status":"active","count":0,"total":1},'
            . '"more":{"x":[1.50,{}]},"0":1}';

        self::assertSame(\str_replace('1.50', '1.5', $text), Json::encode(Item::read(Json::decode($text))));
        self::assertSame($text, Json::encode(Item::read(Json::decode($text, true))));
    }
}
