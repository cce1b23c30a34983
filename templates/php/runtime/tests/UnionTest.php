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
use Sdkwright\Types\Date;
use Sdkwright\Types\Digits;
use Sdkwright\Types\Unknown;

final class UnionTest extends TestCase
{
    /** @return iterable<string, array{Union<mixed>, string, string}> a union, a JSON text, and the type or the error */
    public static function choices(): iterable
    {
        foreach ([...self::tagged(), ...self::records(), ...self::others()] as $name => [$union, $rows]) {
            foreach ($rows as $json => $expected) {
                yield "$name: $json" => [$union, (string) $json, $expected];
            }
        }
    }

    /** @return iterable<string, array{Union<mixed>, array<int|string, string>}> */
    private static function tagged(): iterable
    {
        $none = 'is none of the documented variants';
        $needed = new Member('name', required: true);

        yield 'by the discriminator' => [self::union(null, false, [$needed], []), [
            '{"kind":"Cat","name":"a"}' => Cat::class,
            '{"kind":"Dog","name":"a"}' => Dog::class,
            '{"kind":7,"name":"a"}' => Cat::class,
            '{"kind":true,"name":"a"}' => Dog::class,
            '{"kind":"Fish","name":"a"}' => Unknown::class,
            '{"kind":["Cat"],"name":"a"}' => Unknown::class,
            '{"kind":"Cat","name":7}' => 'name must be a string',
            '{"kind":"Dog"}' => 'name is missing',
            '7' => Unknown::class,
            '[]' => Unknown::class,
        ]];
        yield 'without it by the members' => [self::union(null, false, [new Member('claws', required: true)], []), [
            '{"name":"a"}' => Dog::class,
            '{"name":"a","claws":1}' => Cat::class,
            '{"kind":null,"name":"a"}' => Dog::class,
            '{"x":1}' => Unknown::class,
        ]];
        yield 'a closed one' => [self::union(null, true, [$needed], []), [
            '{"kind":"Dog","name":"a"}' => Dog::class,
            '{"kind":"Fish","name":"a"}' => $none,
            '7' => $none,
            'null' => $none,
        ]];
        $fish = new Variant(Kind::OBJECT, Fish::class, [$needed], fallback: true);
        yield 'with a fallback' => [self::union($fish, false, []), [
            '{"kind":"Cat","name":"a"}' => Cat::class,
            '{"kind":"Bird","name":"a"}' => Fish::class,
            '{"name":"a"}' => Fish::class,
            '{"x":1}' => 'name is missing',
        ]];
    }

    /** @return iterable<string, array{Union<mixed>, array<int|string, string>}> */
    private static function records(): iterable
    {
        $constants = [[new Member('kind', required: true, const: 'Cat')], [new Member('kind', const: 7)]];
        yield 'by a constant' => [self::untagged(...$constants), [
            '{"kind":"Cat","name":"a"}' => Cat::class,
            '{"kind":7,"name":"a"}' => Dog::class,
            '{"kind":7.0,"name":"a"}' => Dog::class,
            '{"name":"a"}' => Dog::class,
            '{"kind":"Bird","name":"a"}' => Unknown::class,
        ]];
        $needed = [[new Member('phone', required: true)], [new Member('email', required: true)]];
        yield 'by what is required' => [self::untagged(...$needed), [
            '{"phone":"1","name":"a"}' => Cat::class,
            '{"email":"e","name":"a"}' => Dog::class,
            '{"fax":"f"}' => Unknown::class,
            '{}' => Unknown::class,
        ]];
        $values = [[new Member('mood', values: ['good', 1])], [new Member('mood', values: ['bad'])]];
        yield 'by the values of enumerations' => [self::untagged(...$values), [
            '{"mood":"good","name":"a"}' => Cat::class,
            '{"mood":"bad","name":"a"}' => Dog::class,
            '{"mood":1.0,"name":"a"}' => Cat::class,
            '{"mood":"odd","name":"a"}' => Cat::class,
        ]];
        yield 'by the number of members' => [self::untagged([new Member('a')], [new Member('a'), new Member('b')]), [
            '{"name":"a","a":1}' => Cat::class,
            '{"name":"a","a":1,"b":2}' => Dog::class,
            '{"name":"a","b":2}' => Dog::class,
            '{"z":1}' => Unknown::class,
        ]];
        $other = new Variant(Kind::OBJECT, static fn(): int => 7, [new Member('name')]);
        yield 'the next where one refuses' => [new Union([self::variant(Cat::class), $other]), [
            '{"name":"a"}' => Cat::class,
            '{"name":7}' => 'int',
            '{}' => 'int',
        ]];
        yield 'none that takes it' => [self::untagged([], []), [
            '{"name":7}' => 'name must be a string',
            '{"name":"a"}' => Cat::class,
        ]];
    }

    /** @return iterable<string, array{Union<mixed>, array<int|string, string>}> */
    private static function others(): iterable
    {
        $text = new Variant(Kind::STRING, Read::string(...));
        $whole = new Variant(Kind::INTEGER, Read::int(...));
        yield 'scalars' => [new Union([$text, $whole, new Variant(Kind::BOOL, Read::bool(...))]), [
            '"7"' => 'string', '7' => 'int', '7.0' => 'int', '1e3' => 'int', 'false' => 'bool', '7.5' => Unknown::class,
            '18446744073709551617' => 'must be an integer of 64 bits',
            'null' => Unknown::class, '[1]' => Unknown::class, '{}' => Unknown::class,
        ]];
        $number = new Variant(Kind::NUMBER, Read::float(...));
        yield 'numbers' => [new Union([$number, new Variant(Kind::NULL, static fn(): mixed => null)]), [
            '7' => 'float', '7.5' => 'float', '18446744073709551617' => 'float', '18446744073709551617.5' => 'float',
            'null' => 'null',
        ]];
        $big = new Variant(Kind::INTEGER, Read::bigintText(...));
        yield 'big numbers' => [new Union([$big, new Variant(Kind::FRACTION, Read::float(...))]), [
            '18446744073709551617' => 'string', '18446744073709551617.5' => 'float',
            '18446744073709551617.0' => 'string', '1e400' => 'string',
        ]];
        $forms = [new Variant(Kind::STRING, Read::dateTime(...)), new Variant(Kind::STRING, Read::date(...))];
        yield 'texts of a form' => [new Union([...$forms, $text]), [
            '"2024-01-15T09:30:00Z"' => \DateTimeImmutable::class, '"2024-01-15"' => Date::class, '"a"' => 'string',
        ]];
        yield 'texts of a form alone' => [new Union($forms), [
            '"a"' => 'must be a date and time (RFC 3339)', '7' => Unknown::class,
        ]];
        $any = new Variant(Kind::ANY, Read::any(...));
        yield 'anything else' => [new Union([$any, $forms[0], new Variant(Kind::ANY, static fn(): int => 1)]), [
            '"2024-01-15T09:30:00Z"' => \DateTimeImmutable::class, '7.5' => 'float', '{}' => 'stdClass',
            'null' => 'null', '[]' => 'array',
        ]];
        yield from self::collections($text);
    }

    /**
     * @param Variant<mixed> $text
     * @return iterable<string, array{Union<mixed>, array<int|string, string>}>
     */
    private static function collections(Variant $text): iterable
    {
        $sizes = static fn(array $in, string|int $key): array => Read::map($in, $key, Read::int(...));
        $tags = static fn(array $in, string|int $key): array => Read::list($in, $key, Read::string(...));
        $status = static fn(array $in, string|int $key): Status|Unknown => Read::enum($in, $key, Status::class);
        $variants = [[Kind::LIST, $tags], [Kind::OBJECT, $sizes], [Kind::STRING, $status]];
        yield 'one or many' => [new Union(\array_map(static fn(array $v): Variant => new Variant(...$v), $variants)), [
            '["a"]' => 'array', '{}' => 'array', '{"a":1}' => 'array', '"done"' => Status::class,
            '["a",7]' => '[1] must be a string', '{"a":"b"}' => 'a must be an integer of 64 bits',
        ]];
        $inner = new Union([self::variant(Cat::class, new Member('name', required: true)), $text]);
        $both = [new Variant(Kind::STRING | Kind::OBJECT, $inner), new Variant(Kind::OBJECT, $sizes)];
        yield 'a union in a union' => [new Union($both), [
            '"a"' => 'string', '{"name":"a"}' => Cat::class, '{"size":7}' => 'array', '7' => Unknown::class,
            '{"name":7}' => 'array', '{"name":null}' => 'name must be a string',
        ]];
    }

    /**
     * Cats and dogs, told apart by their kind.
     *
     * @param Variant<mixed>|null $more
     * @param list<Member> $cat
     * @param list<Member>|null $dog
     * @return Union<mixed>
     */
    private static function union(?Variant $more, bool $closed, array $cat, ?array $dog = null): Union
    {
        $variants = [self::variant(Cat::class, ...$cat)];
        if ($dog !== null) {
            $variants[] = self::variant(Dog::class, ...$dog);
        }
        if ($more !== null) {
            $variants[] = $more;
        }

        return new Union($variants, tag: 'kind', closed: $closed);
    }

    /**
     * The same, told apart by their members.
     *
     * @param list<Member> $cat
     * @param list<Member> $dog
     * @return Union<mixed>
     */
    private static function untagged(array $cat, array $dog): Union
    {
        return new Union([self::variant(Cat::class, ...$cat), self::variant(Dog::class, ...$dog)]);
    }

    /**
     * @param class-string<Cat|Dog> $class
     * @return Variant<Cat|Dog>
     */
    private static function variant(string $class, Member ...$members): Variant
    {
        $tags = $class === Cat::class ? ['Cat', '7'] : ['Dog', 'true'];

        return new Variant(Kind::OBJECT, $class, [...$members, new Member('name')], $tags);
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
        $read = null;
        $fish = '{"kind":"Fish","fins":{"left":2},"big":18446744073709551617}';
        foreach ([$fish, '[1,{"a":null}]', 'null', '"x"', '18446744073709551617'] as $text) {
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
            'next[0].next[0].' => [
                \str_repeat('{"next":[', 40) . '{"leaf":1.5}' . \str_repeat(']}', 40),
                'leaf must be a string',
            ],
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
        $kitten = new Cat('a', ['kind' => 'kitten']);
        self::assertSame('{"name":"a","kind":"kitten"}', Json::encode(Write::tagged($kitten, 'kind', 'Cat')));
    }
}
