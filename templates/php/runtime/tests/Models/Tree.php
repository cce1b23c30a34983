<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Models;

use Sdkwright\Runtime\Kind;
use Sdkwright\Runtime\Member;
use Sdkwright\Runtime\Model;
use Sdkwright\Runtime\Read;
use Sdkwright\Runtime\Union;
use Sdkwright\Runtime\Variant;
use Sdkwright\Runtime\Write;

/** A union of two records that differ by the type of their leaf, and of lists of two kinds; it has itself in it. */
final readonly class Tree implements Model
{
    /** @param string|int $leaf */
    public function __construct(public string|int|null $leaf, public mixed $next) {}

    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            isset($in['leaf']) ? Read::string($in, 'leaf') : null,
            isset($in['next']) ? Read::with($in, 'next', self::union()->read(...)) : null,
        );
    }

    /** @return Union<mixed> */
    public static function union(): Union
    {
        static $union;
        $members = [new Member('leaf'), new Member('next')];
        $lists = static fn(array $in, string|int $key): array => Read::list(
            $in,
            $key,
            static fn(array $in, string|int $key): mixed => Read::with($in, $key, self::union()->read(...)),
        );

        return $union ??= new Union([
            new Variant(Kind::OBJECT, self::class, $members),
            new Variant(Kind::OBJECT, static function (array $in, string|int $key): self {
                $in = Read::object($in[$key]);

                return new self(
                    isset($in['leaf']) ? Read::int($in, 'leaf') : null,
                    isset($in['next']) ? Read::with($in, 'next', self::union()->read(...)) : null,
                );
            }, $members),
            new Variant(
                Kind::LIST,
                static fn(array $in, string|int $key): array => [...$lists($in, $key), Read::string($in[$key], 0)],
            ),
            new Variant(Kind::LIST, $lists),
            new Variant(Kind::INTEGER, Read::int(...)),
        ], closed: true);
    }

    public function jsonSerialize(): \stdClass
    {
        return Write::object(
            \array_filter(
                ['leaf' => $this->leaf, 'next' => $this->next],
                static fn(mixed $value): bool => $value !== null,
            ),
        );
    }
}
