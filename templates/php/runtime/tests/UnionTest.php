<?php

declare(strict_types=1);

namespace Sdkwright\Tests;

use PHPUnit\Framework\TestCase;
use Sdkwright\Runtime\Invalid;
use Sdkwright\Runtime\Json;
use Sdkwright\Runtime\Kind;
use Sdkwright\Runtime\Member;
use Sdkwright\Runtime\Read;
use Sdkwright\Runtime\Union;
use Sdkwright\Runtime\Variant;
use Sdkwright\Runtime\Write;
use Sdkwright\Tests\Models\Cat;
use Sdkwright\Tests\Models\Dog;
use Sdkwright\Tests\Models\Fish;
use Sdkwright\Tests\Models\Status;
use Sdkwright\Tests\Models\Tree;
use Sdkwright\Types\Digits;
use Sdkwright\Types\Unknown;

final class UnionTest extends TestCase
{
    /** @return iterable<string, array{Union<mixed>, string, string}> a union, a JSON text, and the type or the error */
    public static function choices(): iterable
    {
        foreach (self::table() as $name => [$union, $rows]) {
            foreach ($rows as $json => $expected) {
                yield "$name: $json" => [$union, (string) $json, $expected];
            }
        }
    }

    /** @return array<string, array{Union<mixed>, array<int|string, string>}> */
    private static function table(): array
    {
        $name = new Member('name', required: true);
        $none = 'is none of the documented variants';
        $cat = static fn(Member ...$members) => new Variant(Kind::OBJECT, Cat::class, [...$members, new Member('name')], tags: ['Cat', '7']);
        $dog = static fn(Member ...$members) => new Variant(Kind::OBJECT, Dog::class, [...$members, new Member('name')], tags: ['Dog', 'true']);
        $fish = new Variant(Kind::OBJECT, Fish::class, [$name], fallback: true);
        $time = new Variant(Kind::STRING, Read::dateTime(...));
        $day = new Variant(Kind::STRING, Read::date(...));

        return [
            'by the discriminator' => [new Union([$cat($name), $dog()], tag: 'kind'), [
                '{"kind":"Cat","name":"a"}' => Cat::class, '{"kind":"Dog","name":"a"}' => Dog::class, '{"kind":7,"name":"a"}' => Cat::class,
                '{"kind":true,"name":"a"}' => Dog::class, '{"kind":"Fish","name":"a"}' => Unknown::class, '{"kind":["Cat"],"name":"a"}' => Unknown::class,
                '{"kind":"Cat","name":7}' => 'name must be a string', '{"kind":"Dog"}' => 'name is missing', '7' => Unknown::class, '[]' => Unknown::class,
            ]],
            'without it by the members' => [new Union([$cat(new Member('claws', required: true)), $dog()], tag: 'kind'), [
                '{"name":"a"}' => Dog::class, '{"name":"a","claws":1}' => Cat::class, '{"kind":null,"name":"a"}' => Dog::class, '{"x":1}' => Unknown::class,
            ]],
            'a closed one' => [new Union([$cat($name), $dog()], tag: 'kind', closed: true), [
                '{"kind":"Dog","name":"a"}' => Dog::class, '{"kind":"Fish","name":"a"}' => $none, '7' => $none, 'null' => $none,
            ]],
            'with a fallback' => [new Union([$cat($name), $fish], tag: 'kind'), [
                '{"kind":"Cat","name":"a"}' => Cat::class, '{"kind":"Bird","name":"a"}' => Fish::class, '{"name":"a"}' => Fish::class, '{"x":1}' => 'name is missing',
            ]],
            'by a constant' => [new Union([$cat(new Member('kind', required: true, const: 'Cat')), $dog(new Member('kind', const: 7)), $fish]), [
                '{"kind":"Cat","name":"a"}' => Cat::class, '{"kind":7,"name":"a"}' => Dog::class, '{"kind":7.0,"name":"a"}' => Dog::class,
                '{"name":"a"}' => Dog::class, '{"kind":"Bird","name":"a"}' => Fish::class, '{"kind":"Bird"}' => Unknown::class,
            ]],
            'by what is required' => [new Union([$cat(new Member('phone', required: true)), $dog(new Member('email', required: true))]), [
                '{"phone":"1","name":"a"}' => Cat::class, '{"email":"e","name":"a"}' => Dog::class, '{"fax":"f"}' => Unknown::class, '{}' => Unknown::class,
            ]],
            'by the values of enumerations' => [new Union([$cat(new Member('mood', values: ['good', 1])), $dog(new Member('mood', values: ['bad']))]), [
                '{"mood":"good","name":"a"}' => Cat::class, '{"mood":"bad","name":"a"}' => Dog::class, '{"mood":1.0,"name":"a"}' => Cat::class, '{"mood":"odd","name":"a"}' => Cat::class,
            ]],
            'by the number of members' => [new Union([$cat(new Member('a')), $dog(new Member('a'), new Member('b'))]), [
                '{"name":"a","a":1}' => Cat::class, '{"name":"a","a":1,"b":2}' => Dog::class, '{"name":"a","b":2}' => Dog::class, '{"z":1}' => Unknown::class,
            ]],
            'the next where one refuses' => [new Union([$cat(), new Variant(Kind::OBJECT, static fn() => 'other', [new Member('name')])]), [
                '{"name":"a"}' => Cat::class, '{"name":7}' => 'string', '{}' => 'string',
            ]],
            'none that takes it' => [new Union([$cat(), $dog()]), ['{"name":7}' => 'name must be a string', '{"name":"a"}' => Cat::class]],
            'scalars' => [new Union([new Variant(Kind::STRING, Read::string(...)), new Variant(Kind::INTEGER, Read::int(...)), new Variant(Kind::BOOL, Read::bool(...))]), [
                '"7"' => 'string', '7' => 'int', '7.0' => 'int', '1e3' => 'int', 'false' => 'bool', '7.5' => Unknown::class, '18446744073709551617' => 'must be an integer of 64 bits',
                'null' => Unknown::class, '[1]' => Unknown::class, '{}' => Unknown::class,
            ]],
            'numbers' => [new Union([new Variant(Kind::NUMBER, Read::float(...)), new Variant(Kind::NULL, static fn() => null)]), [
                '7' => 'float', '7.5' => 'float', '18446744073709551617' => 'float', '18446744073709551617.5' => 'float', 'null' => 'null',
            ]],
            'big numbers' => [new Union([new Variant(Kind::INTEGER, Read::bigintText(...)), new Variant(Kind::FRACTION, Read::float(...))]), [
                '18446744073709551617' => 'string', '18446744073709551617.5' => 'float', '18446744073709551617.0' => 'string', '1e400' => 'string',
            ]],
            'texts of a form' => [new Union([$time, $day, new Variant(Kind::STRING, Read::string(...))]), [
                '"2024-01-15T09:30:00Z"' => \DateTimeImmutable::class, '"2024-01-15"' => \Sdkwright\Types\Date::class, '"a"' => 'string',
            ]],
            'texts of a form alone' => [new Union([$time, $day]), ['"a"' => 'must be a date and time (RFC 3339)', '7' => Unknown::class]],
            'one or many' => [new Union([
                new Variant(Kind::LIST, static fn(array $in, string|int $key) => Read::list($in, $key, Read::string(...))),
                new Variant(Kind::OBJECT, static fn(array $in, string|int $key) => (object) Read::map($in, $key, Read::int(...))),
                new Variant(Kind::STRING, static fn(array $in, string|int $key) => Read::enum($in, $key, Status::class)),
            ]), ['["a"]' => 'array', '{}' => 'stdClass', '{"a":1}' => 'stdClass', '"done"' => Status::class, '["a",7]' => '[1] must be a string', '{"a":"b"}' => 'a must be an integer of 64 bits']],
            'anything else' => [new Union([new Variant(Kind::ANY, Read::any(...)), new Variant(Kind::STRING, Read::dateTime(...)), new Variant(Kind::ANY, static fn() => 1)]), [
                '"2024-01-15T09:30:00Z"' => \DateTimeImmutable::class, '7.5' => 'float', '{}' => 'stdClass', 'null' => 'null', '[]' => 'array',
            ]],
            'a union in a union' => [new Union([
                new Variant(Kind::STRING | Kind::OBJECT, new Union([$cat($name), new Variant(Kind::STRING, Read::string(...))])),
                new Variant(Kind::OBJECT, static fn(array $in, string|int $key) => Read::map($in, $key, Read::int(...))),
            ]), ['"a"' => 'string', '{"name":"a"}' => Cat::class, '{"size":7}' => 'array', '7' => Unknown::class, '{"name":7}' => 'array', '{"name":null}' => 'name must be a string']],
        ];
    }

    /**
     * @dataProvider choices
     * @param Union<mixed> $union
     */
    public function testChoices(Union $union, string $json, string $expected): void
    {
        try {
            $read = \get_debug_type($union->read(Json::decode($json)));
        } catch (Invalid $error) {
            $read = $error->getMessage();
        }

        self::assertSame($expected, $read);
    }

    public function testUnknownsGoOutAsTheyCame(): void
    {
        $union = new Union([new Variant(Kind::OBJECT, Cat::class, [], tags: ['Cat'])], tag: 'kind');
        foreach (['{"kind":"Fish","fins":{"left":2},"big":18446744073709551617}', '[1,{"a":null}]', 'null', '"x"', '18446744073709551617'] as $text) {
            $read = $union->read(Json::decode($text));

            self::assertInstanceOf(Unknown::class, $read);
            self::assertSame($text, Json::encode($read));
        }
        self::assertEquals(new Unknown(new Digits('18446744073709551617')), $read);
    }

    public function testUnionsInsideOfEachOtherAreReadInLinearTime(): void
    {
        foreach ([
            \str_repeat('{"leaf":1,"next":', 300) . '{"leaf":2}' . \str_repeat('}', 300),
            \str_repeat('[', 60) . '7' . \str_repeat(']', 60),
            \str_repeat('{"leaf":1,"next":[', 40) . '7' . \str_repeat(']}', 40),
        ] as $text) {
            self::assertSame($text, Json::encode(Tree::union()->read(Json::decode($text))));
        }
    }

    public function testUnionsThatNoneTakesAreRefusedInLinearTime(): void
    {
        foreach ([
            'next.' => [\str_repeat('{"next":', 300) . '{"leaf":[]}' . \str_repeat('}', 300), 'leaf must be a string'],
            '[0][0]' => [\str_repeat('[', 60) . '"7"' . \str_repeat(']', 60), ' is none of the documented variants'],
            'next[0].next[0].' => [\str_repeat('{"next":[', 40) . '{"leaf":1.5}' . \str_repeat(']}', 40), 'leaf must be a string'],
        ] as $start => [$text, $end]) {
            try {
                Tree::union()->read(Json::decode($text));
                self::fail('it was read');
            } catch (Invalid $error) {
                self::assertStringStartsWith($start, $error->getMessage());
                self::assertStringEndsWith($end, $error->getMessage());
            }
        }
    }

    public function testAVariantIsWrittenWithItsDiscriminator(): void
    {
        self::assertSame('{"name":"a","kind":"Cat"}', Json::encode(Write::tagged(new Cat('a'), 'kind', 'Cat')));
        self::assertSame('{"name":"a","kind":"kitten"}', Json::encode(Write::tagged(new Cat('a', ['kind' => 'kitten']), 'kind', 'Cat')));
    }
}
