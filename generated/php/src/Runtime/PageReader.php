<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use formance\stack\Models\Errors\SDKException;
use formance\stack\Options;
use formance\stack\Types\Digits;

/**
 * Reads one page after the other.
 *
 * @internal
 *
 * @template TRequest
 * @template TResponse of object
 */
final class PageReader
{
    /** @var Pages<TResponse> */
    private readonly Pages $pages;

    /** The cursor, the offset or the number that is asked for next, null for what the request says. */
    private string|int|float|null $next = null;

    /** Is asked instead of the operation's own URL, "" for that. */
    private string $url = '';

    /** How many items the pages before had, null where nobody knows. */
    private ?int $seen = null;

    /**
     * @param Operation<TRequest, TResponse> $operation
     * @param TRequest $request
     */
    public function __construct(
        private readonly Client $client,
        private readonly Operation $operation,
        #[\SensitiveParameter]
        private readonly mixed $request,
        private readonly ?Options $options,
    ) {
        $this->pages = $operation->pages ?? throw new \LogicException("{$operation->id} has no pages");
    }

    /**
     * Yields the answers.
     *
     * @return \Generator<int, TResponse>
     */
    public function pages(): \Generator
    {
        do {
            $page = new PageRequest($this->pages->param, $this->pages->size, $this->pages->alone, $this->next);
            $call = new Call($this->client, $this->operation, $this->options, $page, $this->url);
            $response = $call->run($this->request);
            yield $response;
        } while ($this->advance($call, $page, $response));
    }

    /**
     * Yields the items of all pages.
     *
     * @return \Generator<int, mixed>
     */
    public function items(): \Generator
    {
        $count = 0;
        foreach ($this->pages() as $page) {
            foreach (($this->pages->items)($page) as $item) {
                yield $count++ => $item;
            }
        }
    }

    /**
     * Goes on to the page after this one; false after the last.
     *
     * @param Call<TRequest, TResponse> $call
     * @param TResponse $response
     *
     * @throws SDKException where that page would be the same again
     */
    private function advance(Call $call, PageRequest $page, object $response): bool
    {
        if ($this->pages->more !== null && self::isFalse(($this->pages->more)($response))) {
            return false;
        }
        $items = \count(($this->pages->items)($response));
        if ($this->pages->kind === PageKind::Offset || $this->pages->kind === PageKind::Page) {
            return $this->count($page, $response, $items);
        }
        $next = $this->pages->next === null ? null : ($this->pages->next)($response);
        $next = \is_int($next) || \is_float($next) ? $next : ($next === null ? '' : Plain::text(Plain::of($next)));
        if ($next === '') {
            return false;
        }
        if ($this->pages->kind === PageKind::NextUrl) {
            return $this->follow($call, $response, (string) $next, $items);
        }
        $given = $this->next ?? $page->given;
        if ($given !== null && Plain::text($given) === Plain::text($next)) {
            return $this->standstill($call, $items);
        }
        $this->next = $next;

        return true;
    }

    /**
     * Ends the pages where one is followed by itself. Without items it is how some servers say that there is nothing
     * more.
     *
     * @param Call<TRequest, TResponse> $call
     */
    private function standstill(Call $call, int $items): bool
    {
        if ($items === 0) {
            return false;
        }

        throw $this->problem($call, 'the server says that this page is followed by itself');
    }

    /**
     * @param Call<TRequest, TResponse> $call
     */
    private function problem(Call $call, string $message): SDKException
    {
        return new SDKException("{$this->operation->id}: {$message}", $call->received, $call->exchange?->shown());
    }

    /**
     * Goes on by numbers.
     *
     * @param TResponse $response
     */
    private function count(PageRequest $page, object $response, int $items): bool
    {
        if ($items === 0) {
            return false;
        }
        $first = $this->pages->first;
        $number = self::whole($this->next) ?? self::whole($page->given) ?? $first;
        $isOffset = $this->pages->kind === PageKind::Offset;
        $this->seen ??= $isOffset ? $number - $first : ($number - $first) * $items;
        $this->seen += $items;
        if ($this->isLast($page, $response, $number, $items)) {
            return false;
        }
        $this->next = $number + ($isOffset ? $items : 1);

        return true;
    }

    /**
     * Says whether no page follows, by what the answer tells; else by the length of this one.
     *
     * @param TResponse $response
     */
    private function isLast(PageRequest $page, object $response, int $number, int $items): bool
    {
        $pages = $this->pages->pages === null ? null : self::whole(($this->pages->pages)($response));
        $total = $this->pages->total === null ? null : self::whole(($this->pages->total)($response));
        if ($pages !== null && $pages >= 0 && $number + 1 - $this->pages->first >= $pages) {
            return true;
        }
        if ($total !== null && $total >= 0 && $this->seen !== null && $this->seen >= $total) {
            return true;
        }
        $isTold = $pages !== null && $pages >= 0 || $total !== null && $total >= 0
            || $this->pages->more !== null && ($this->pages->more)($response) !== null;
        $size = self::whole($page->size);

        return !$isTold && $size !== null && $items < $size;
    }

    /**
     * Goes on to a URL. Credentials never follow a link to another server.
     *
     * @param Call<TRequest, TResponse> $call
     * @param TResponse $response
     */
    private function follow(Call $call, object $response, string $link, int $items): bool
    {
        $here = (string) $call->exchange?->request->getUri();
        try {
            $next = Urls::against($here, $link);
        } catch (Refused) {
            throw $this->problem($call, 'the link to the next page is not valid');
        }
        if (Urls::origin($next) !== Urls::origin($call->base)) {
            throw $this->problem($call, 'the next page is on another server: ' . Urls::origin($next));
        }
        if ($next === $here || $next === $this->url) {
            return $this->standstill($call, $items);
        }
        $this->url = $next;

        return true;
    }

    private static function isFalse(mixed $flag): bool
    {
        return $flag === false || \is_string($flag) && \strtolower($flag) === 'false';
    }

    private static function whole(mixed $number): ?int
    {
        if ($number instanceof \Stringable && ($number instanceof Digits || \is_a($number, 'Brick\Math\BigNumber'))) {
            $number = (string) $number;
        }

        return \is_numeric($number) ? (int) $number : null;
    }
}
