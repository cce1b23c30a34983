<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use Sdkwright\Models\Errors\SDKException;
use Sdkwright\Options;
use Sdkwright\Runtime\API;
use Sdkwright\Runtime\Auth\ApiKey;
use Sdkwright\Runtime\Auth\KeyPlace;
use Sdkwright\Runtime\Builder;
use Sdkwright\Runtime\Operation;
use Sdkwright\Runtime\PageKind;
use Sdkwright\Runtime\PagePart;
use Sdkwright\Runtime\Pages;
use Sdkwright\Runtime\Requirement;
use Sdkwright\Runtime\SDKConfiguration;

/**
 * Answers in pages.
 */
final class PagesTest extends ServerTestCase
{
    /**
     * @param Pages<Envelope> $pages
     *
     * @return Operation<mixed, Envelope>
     */
    private static function paged(Pages $pages, mixed ...$more): Operation
    {
        $request = static function (Builder $b, \stdClass $r): void {
            foreach (['after', 'skip', 'page', 'limit', 'color'] as $name) {
                $b->query($name, $r->{$name} ?? null);
            }
            $b->header('X-Cursor', $r->cursor ?? null);
        };

        return self::operation('GET', '/things', $request, null, ...['pages' => $pages, ...$more]);
    }

    /** @return array<mixed> */
    private static function items(Envelope $e): array
    {
        return \is_array($e->body) ? $e->body : $e->body->items ?? [];
    }

    private static function member(string $name): \Closure
    {
        return static fn(Envelope $e): mixed => $e->body->{$name} ?? null;
    }

    /**
     * @param Operation<mixed, Envelope> $operation
     *
     * @return list<mixed>
     */
    private function read(Operation $operation, ?\stdClass $request = null, ?Options $options = null): array
    {
        return \iterator_to_array($this->client()->items($operation, $request ?? new \stdClass(), $options));
    }

    /** @return list<string> */
    private function targets(): array
    {
        return \array_column($this->asked(), 'target');
    }

    public function testByCursorInHeaders(): void
    {
        $pages = new Pages(
            PageKind::Cursor,
            self::items(...),
            PagePart::parameter('X-Cursor'),
            static fn(Envelope $e) => Pages::header($e->headers, 'X-Next'),
        );
        $this->answers(
            ['headers' => ['X-Next' => 'b'], 'json' => [1, 2]],
            503,
            ['headers' => ['X-Next' => 'c'], 'json' => []],
            ['json' => [3]],
        );
        $read = $this->read(
            self::paged($pages),
            (object) ['limit' => 2],
            new Options(retries: self::quick(), headers: ['X-Trace' => 't']),
        );
        self::assertSame([1, 2, 3], $read);
        self::assertSame(
            [null, 'b', 'b', 'c'],
            \array_map(static fn(Asked $a) => $a->header('X-Cursor'), $this->asked()),
        );
        self::assertSame(
            ['t'],
            \array_values(\array_unique(\array_map(static fn(Asked $a) => $a->header('X-Trace'), $this->asked()))),
        );
    }

    public function testACursorThatStandsAlone(): void
    {
        $pages = new Pages(
            PageKind::Cursor,
            self::items(...),
            PagePart::parameter('after'),
            self::member('next'),
            alone: true,
        );
        $this->answers(['json' => ['items' => [1], 'next' => 7]], ['json' => ['items' => [2]]]);
        self::assertSame([1, 2], $this->read(self::paged($pages), (object) ['limit' => 2]));
        self::assertSame(['/things?limit=2', '/things?after=7'], $this->targets());
    }

    public function testAFlagEndsThePages(): void
    {
        $pages = new Pages(
            PageKind::Cursor,
            self::items(...),
            PagePart::parameter('after'),
            self::member('next'),
            more: self::member('more'),
        );
        $this->answers(
            ['json' => ['items' => [1], 'more' => true, 'next' => 'b']],
            ['json' => ['items' => [2], 'more' => false, 'next' => 'c']],
        );
        $read = \iterator_to_array($this->client()->pages(self::paged($pages), new \stdClass()));
        self::assertCount(2, $read);
        self::assertInstanceOf(Envelope::class, $read[0]);
        $this->answers(['json' => ['items' => [1], 'more' => true]]);
        self::assertSame([1], $this->read(self::paged($pages)));
    }

    public function testAPageThatIsFollowedByItself(): void
    {
        $pages = new Pages(PageKind::Cursor, self::items(...), PagePart::parameter('after'), self::member('next'));
        $this->answers(['json' => ['items' => [1], 'next' => 'b']], ['json' => ['items' => [2], 'next' => 'b']]);
        $error = self::caught(SDKException::class, fn() => $this->read(self::paged($pages)));
        self::assertSame(200, $error->statusCode);
        self::assertCount(2, $this->asked());
        $this->answers(['json' => ['items' => [], 'next' => 'a']]);
        self::assertSame([], $this->read(self::paged($pages), (object) ['after' => 'a']));
    }

    public function testByOffset(): void
    {
        $pages = new Pages(
            PageKind::Offset,
            self::items(...),
            PagePart::parameter('skip'),
            size: PagePart::parameter('limit'),
            total: self::member('total'),
        );
        $this->answers(
            ['json' => ['items' => [1, 2], 'total' => 5]],
            ['json' => ['items' => [3, 4], 'total' => 5]],
            ['json' => ['items' => [5], 'total' => 5]],
        );
        self::assertSame([1, 2, 3, 4, 5], $this->read(self::paged($pages), (object) ['limit' => 100]));
        self::assertSame(
            ['/things?limit=100', '/things?skip=2&limit=100', '/things?skip=4&limit=100'],
            $this->targets(),
        );
        $this->answers(['json' => ['items' => [4], 'total' => 5]], ['json' => ['items' => [5], 'total' => 5]]);
        $this->read(self::paged($pages), (object) ['skip' => 3]);
        self::assertSame(['/things?skip=3', '/things?skip=4'], $this->targets());
    }

    public function testByNumber(): void
    {
        $pages = new Pages(
            PageKind::Page,
            self::items(...),
            PagePart::parameter('page'),
            size: PagePart::parameter('limit'),
            first: 1,
        );
        $this->answers(['json' => [1, 2]], ['json' => [3]]);
        self::assertSame([1, 2, 3], $this->read(self::paged($pages), (object) ['limit' => 2]));
        self::assertSame(['/things?limit=2', '/things?page=2&limit=2'], $this->targets());
        $this->answers(['json' => [1, 2]], ['json' => [3]], ['json' => []]);
        self::assertSame([1, 2, 3], $this->read(self::paged($pages)));
        self::assertSame(['/things', '/things?page=2', '/things?page=3'], $this->targets());
    }

    public function testByNumberFromZeroUpToTheLast(): void
    {
        $pages = new Pages(PageKind::Page, self::items(...), PagePart::parameter('page'), pages: self::member('pages'));
        $page = ['json' => ['items' => [1], 'pages' => 3]];
        $this->answers($page, $page, $page);
        self::assertCount(3, $this->read(self::paged($pages)));
        self::assertSame(['/things', '/things?page=1', '/things?page=2'], $this->targets());
    }

    public function testByUrl(): void
    {
        $pages = new Pages(PageKind::NextUrl, self::items(...), next: self::member('next'));
        $api = new API('t', schemes: ['key' => new ApiKey(KeyPlace::Query, 'api_key', 'key')]);
        $client = $this->client(static fn(SDKConfiguration $s) => $s->security = (object) ['key' => 'k'], $api);
        $this->answers(
            ['json' => ['items' => [1], 'next' => self::$url . '/things?from=b&api_key=k']],
            ['json' => ['items' => [2], 'next' => '?from=c']],
            ['json' => ['items' => [3], 'next' => null]],
        );
        $operation = self::paged($pages, security: [[new Requirement('key')]]);
        self::assertSame([1, 2, 3], \iterator_to_array($client->items($operation, (object) ['limit' => 2])));
        self::assertSame(
            ['/things?limit=2&api_key=k', '/things?from=b&api_key=k', '/things?from=c&api_key=k'],
            $this->targets(),
        );
        foreach (['http://127.0.0.2:9/things', '//example.com/', "\n"] as $link) {
            $this->answers(['json' => ['items' => [1], 'next' => $link]]);
            self::caught(
                SDKException::class,
                static fn() => \iterator_to_array($client->items($operation, new \stdClass())),
            );
            self::assertCount(1, $this->asked());
        }
    }

    public function testByLinkHeader(): void
    {
        $pages = new Pages(
            PageKind::NextUrl,
            self::items(...),
            next: static fn(Envelope $e) => Pages::link($e->headers),
        );
        $this->answers(
            ['headers' => ['Link' => '</things?from=b>; rel="next", </things>; rel="first"'], 'json' => [1]],
            ['headers' => ['Link' => '</things>; rel=prev; title="a, <b>; rel=next"'], 'json' => [2]],
        );
        self::assertSame([1, 2], $this->read(self::paged($pages)));
        self::assertSame(['/things', '/things?from=b'], $this->targets());
    }

    /** @return iterable<int, array{string, string|null}> */
    public function links(): iterable
    {
        yield ['<a>; rel=next', 'a'];
        yield ['<a>; rel="prev NEXT"', 'a'];
        yield ['<a> ; title="x, <y>" ; REL = next', 'a'];
        yield ['<a>; rel=prev; rel=next', null];
        yield ['<a>; title="\\"rel=next"; rel=prev, <b>;rel=next', 'b'];
        yield ['<a>, <b>; rel=next', 'b'];
        yield ['a; rel=next', null];
        yield ['', null];
    }

    /** @dataProvider links */
    public function testLinks(string $header, ?string $target): void
    {
        self::assertSame($target, Pages::link(['link' => [$header]]));
    }

    public function testByTheIdOfTheLastItem(): void
    {
        $last = static fn(Envelope $e): mixed => \array_slice($e->body->items, -1)[0]->id ?? null;
        $pages = new Pages(
            PageKind::Cursor,
            self::items(...),
            PagePart::parameter('after'),
            $last,
            more: self::member('more'),
        );
        $this->answers(
            ['json' => ['more' => true, 'items' => [['id' => 'a'], ['id' => 'b']]]],
            ['json' => ['more' => true, 'items' => []]],
        );
        self::assertCount(2, $this->read(self::paged($pages)));
        self::assertSame(['/things', '/things?after=b'], $this->targets());
    }

    public function testByACursorInTheBody(): void
    {
        $pages = new Pages(PageKind::Cursor, self::items(...), PagePart::body('paging', 'after'), self::member('next'));
        $operation = self::operation(
            'POST',
            request: static fn(Builder $b, mixed $body) => $b->json($body),
            pages: $pages,
        );
        $this->answers(['json' => ['items' => [1], 'next' => 'b']], ['json' => ['items' => [2]]]);
        self::assertSame(
            [1, 2],
            \iterator_to_array($this->client()->items($operation, (object) ['text' => 't', 'n' => 1.10])),
        );
        self::assertSame(
            ['{"text":"t","n":1.1}', '{"text":"t","n":1.1,"paging":{"after":"b"}}'],
            \array_column($this->asked(), 'body'),
        );
    }
}
