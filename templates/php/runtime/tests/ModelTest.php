<?php

declare(strict_types=1);

namespace Sdkwright\Tests;

use PHPUnit\Framework\TestCase;
use Sdkwright\Runtime\Invalid;
use Sdkwright\Runtime\Json;
use Sdkwright\Runtime\Write;
use Sdkwright\Tests\Models\Item;
use Sdkwright\Tests\Models\Plain;
use Sdkwright\Tests\Models\Status;
use Sdkwright\Types\Absent;
use Sdkwright\Types\Digits;
use Sdkwright\Types\Unknown;

/** Records in both styles, as the target writes them. */
final class ModelTest extends TestCase
{
    private const LEAST = '{"id":"a","createdAt":"2024-01-15T09:30:00Z","status":"done","count":7,"total":8}';

    public function testReadonlyRecordsAreMadeByTheirConstructor(): void
    {
        $item = new Item('a', new \DateTimeImmutable('2024-01-15T09:30:00Z'), Status::Done, 7, '8');
        $full = new Item(
            id: 'a',
            createdAt: new \DateTimeImmutable('2024-01-15T09:30:00Z'),
            status: new Unknown('odd'),
            count: 7,
            total: '18446744073709551617',
            tags: [1 => 'x', 3 => 'y'],
            note: null,
            child: $item,
        );

        self::assertSame(self::LEAST, Json::encode($item));
        self::assertEquals($item, Item::read(Json::decode(self::LEAST)), 'one that was read is as one that was made');
        self::assertSame(
            '{"id":"a","createdAt":"2024-01-15T09:30:00Z","status":"odd","count":7,"total":18446744073709551617,'
            . '"tags":["x","y"],"note":null,'
            . '"child":' . self::LEAST . '}',
            Json::encode($full),
        );
        self::assertSame(Absent::Value, $item->note);
    }

    public function testAPropertyOfAClassicRecordThatIsNotSetIsNamed(): void
    {
        $first = new Plain();
        $first->id = 'a';
        $first->mustNull = null;
        $second = clone $first;
        $second->children = [clone $first, new Plain()];
        $first->children = [clone $first, $second];

        self::assertRefused('id is missing', new Plain());
        self::assertRefused('children[1].children[1].id is missing', $first);
        $second->children[1]->id = 'b';
        self::assertRefused('children[1].children[1].mustNull is missing', $first);
        $second->children[1]->mustNull = null;
        self::assertSame(
            '{"a":{"id":"a","mustNull":null,"children":[{"id":"a","mustNull":null},{"id":"b","mustNull":null}]}}',
            Json::encode(['a' => $second]),
        );
    }

    public function testOddNamesSurvive(): void
    {
        $item = Plain::read(
            Json::decode('{"id":"a","mustNull":null,"\u0000odd":[{"\u0000":18446744073709551617}],"0":{},"":[]}'),
        );

        self::assertSame(
            '{"id":"a","mustNull":null,"\u0000odd":[{"\u0000":18446744073709551617}],"0":{},"":[]}',
            Json::encode($item),
        );
        self::assertSame('[{"a":1.0}]', Json::encode([Write::map(['a' => 1.0])]));
    }

    public function testWhatTheDocumentListsGoesBeforeWhatItDoesNot(): void
    {
        self::assertSame(
            '{"a":1,"0":2,"b":3}',
            Json::encode(Write::object(['a' => 1, '0' => 2], ['a' => 4, 'b' => 3, '0' => 5])),
        );
        self::assertSame('{"0":1,"1":2}', Json::encode(Write::object(['0' => 1], ['1' => 2])));
        self::assertSame('{}', Json::encode(Write::object([])));
    }

    public function testListsAndMapsAreThatWhateverTheKeys(): void
    {
        $dates = [new \DateTimeImmutable('2024-01-15T09:30:00Z')];

        self::assertSame(
            '[[1,2],["2024-01-15T09:30:00Z"],[]]',
            Json::encode([Write::list([5 => 1, 'x' => 2]), Write::list($dates, Write::dateTime(...)), Write::list([])]),
        );
        self::assertSame(
            '[{"0":1,"1":2},{"0":"2024-01-15T09:30:00Z"},{},{"\u0000a":1}]',
            Json::encode(
                [
                    Write::map([1, 2]), Write::map($dates, Write::dateTime(...)), Write::map([]),
                    Write::map(["\0a" => 1]),
                ],
            ),
        );
    }

    public function testNumbersOfAnySize(): void
    {
        self::assertSame([7, \PHP_INT_MIN], [Write::bigint('7'), Write::bigint('-9223372036854775808')]);
        self::assertEquals(new Digits('9223372036854775808'), Write::bigint('9223372036854775808'));
        self::assertSame(
            '[7,1.10,-0,0.001]',
            Json::encode(
                [
                    Write::decimal('7'), Write::decimal('1.10'), Write::decimal('-0'),
                    Write::decimal(\Brick\Math\BigDecimal::of('0.001')),
                ],
            ),
        );
        foreach (['', '-', '07', '1.0', '1e3', ' 7', "7\n", '+7', '0x7', '--7', '7-'] as $text) {
            self::assertRefused('[0] must be the digits of a', [Write::bigint($text)], 'n');
        }
        foreach (['', '-', '07', '1.', '.5', '1e', ' 7', "7\n", 'NaN'] as $text) {
            self::assertRefused('[0] must be the digits of a number', [Write::decimal($text)]);
        }
    }

    public function testBytesAreBase64(): void
    {
        self::assertSame(['AP8+Pw==', ''], [Write::bytes("\0\xff>?"), Write::bytes('')]);
    }

    public function testAbsentIsNoFreeValue(): void
    {
        self::assertRefused('a.b is absent', ['a' => Write::any(['b' => Absent::Value])]);
    }

    private static function assertRefused(string $message, mixed $value, string $more = ''): void
    {
        try {
            Json::encode($value);
        } catch (Invalid $error) {
            self::assertSame(
                $message,
                $more === '' ? $error->getMessage() : \substr($error->getMessage(), 0, \strlen($message)),
            );

            return;
        }
        self::fail('it was written');
    }
}
