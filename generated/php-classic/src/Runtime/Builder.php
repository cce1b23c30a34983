<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use formance\formance\Types\Absent;
use formance\formance\Types\File;

/**
 * Takes what a request has to say, in the order of the document. Values are as the models have them: null and Absent
 * are not sent, maps are cast to object, so that an empty one is none of a list. Format says how they are written.
 *
 * @internal
 */
final class Builder
{
    /** @var array<string, string> what stands in the slots of the path */
    private array $segments = [];

    /** @var list<string> */
    private array $pairs = [];

    /** @var array<string, string> by their names as documented */
    public array $headers = [];

    /** @var list<string> */
    public array $cookies = [];

    public ?Content $body = null;

    public function __construct(public readonly ?PageRequest $page = null) {}

    /**
     * Fills a slot of the path, which cannot be left empty.
     *
     * @throws Refused for a value that cannot stand there
     */
    public function path(
        string $wire,
        #[\SensitiveParameter]
        mixed $value,
        Style $style = Style::Simple,
        bool $explode = false,
    ): void {
        if (\is_string($value) && $style === Style::Simple && $this->page === null) {
            $made = \rawurlencode($value);
        } else {
            $value = $this->plain('path', $wire, $value, true);
            $made = (new Format($style, $explode))->segment($wire, $value);
        }
        if ($made === '') {
            throw new Refused("path parameter \"{$wire}\": must have a value");
        }
        $this->segments[$wire] = $made;
    }

    /**
     * Adds a query parameter.
     *
     * @param bool|null $explode null for the default of the style
     *
     * @throws Refused for a value that cannot stand there
     */
    public function query(
        string $wire,
        #[\SensitiveParameter]
        mixed $value,
        Style $style = Style::Form,
        ?bool $explode = null,
        bool $allowReserved = false,
        bool $required = false,
    ): void {
        if ($this->page?->leavesOut($wire) === true) {
            return;
        }
        if (\is_string($value) && $style === Style::Form && !$allowReserved && $this->page === null) {
            $this->pairs[] = \rawurlencode($wire) . '=' . \rawurlencode($value);

            return;
        }
        $value = $this->plain('query', $wire, $value, $required);
        $format = new Format($style, $explode ?? $style->explodes(), $allowReserved);
        foreach ($format->pairs($wire, $value) as [$name, $text]) {
            $this->pairs[] = "{$name}={$text}";
        }
    }

    /**
     * Adds the whole query (OpenAPI 3.2, 4.12.1): form-urlencoded, or JSON.
     *
     * @throws Refused for a value that cannot stand there
     */
    public function queryString(
        string $wire,
        #[\SensitiveParameter]
        mixed $value,
        Style $style = Style::Form,
        bool $required = false,
    ): void {
        if ($style !== Style::Json) {
            $this->query($wire, $value, $style, required: $required);

            return;
        }
        $value = $this->plain('query', $wire, $value, $required);
        if ($value !== null) {
            $this->pairs[] = \rawurlencode(Json::encode($value));
        }
    }

    /**
     * Sets a header.
     *
     * @throws Refused for a value that no header may have
     */
    public function header(
        string $wire,
        #[\SensitiveParameter]
        mixed $value,
        Style $style = Style::Simple,
        bool $explode = false,
        bool $required = false,
    ): void {
        $made = (new Format($style, $explode))->header($this->plain('header', $wire, $value, $required));
        if ($made === null) {
            return;
        }
        if (!Escape::isHeaderText($made)) {
            throw new Refused("header parameter \"{$wire}\": has a character no header may have");
        }
        $this->headers[$wire] = $made;
    }

    /**
     * Adds a cookie.
     *
     * @param bool|null $explode null for the default of the style
     *
     * @throws Refused for a value that no cookie may have
     */
    public function cookie(
        string $wire,
        #[\SensitiveParameter]
        mixed $value,
        Style $style = Style::Form,
        ?bool $explode = null,
        bool $required = false,
    ): void {
        $value = $this->plain('cookie', $wire, $value, $required);
        foreach ((new Format($style, $explode ?? $style->explodes()))->pairs($wire, $value) as [$name, $text]) {
            if ($style === Style::Cookie && !Escape::isCookieText($text)) {
                throw new Refused("cookie parameter \"{$wire}\": has a character no cookie may have");
            }
            $this->cookies[] = "{$name}={$text}";
        }
    }

    /**
     * Takes a body of JSON.
     *
     * @param bool $nullable null is sent; else it leaves the body out
     *
     * @throws Refused where it is required and missing
     */
    public function json(
        #[\SensitiveParameter]
        mixed $value,
        string $media = 'application/json',
        bool $nullable = false,
        bool $required = false,
    ): void {
        if ($this->isMissing($nullable && $value === null ? 'null' : $value, $required)) {
            return;
        }
        $text = self::written($value);
        if ($this->page !== null) {
            $text = Json::encode($this->page->member(Json::decode($text, true)));
        }
        $this->body = new Content($media, $text);
    }

    /**
     * Takes a body of text, in UTF-8.
     *
     * @throws Refused where it is required and missing
     */
    public function text(
        #[\SensitiveParameter]
        mixed $value,
        string $media = 'text/plain',
        bool $required = false,
    ): void {
        if ($this->isMissing($value, $required)) {
            return;
        }
        if (\stripos($media, 'charset') === false) {
            $media .= '; charset=utf-8';
        }
        $this->body = new Content($media, Plain::text(Plain::of($value)));
    }

    /**
     * Takes a body of any kind. A file may say what it is better than the document.
     *
     * @throws Refused where it is required and missing, or cannot be read
     */
    public function bytes(
        #[\SensitiveParameter]
        File|string|Absent|null $content,
        string $media = 'application/octet-stream',
        bool $required = false,
    ): void {
        if ($this->isMissing($content, $required) || $content instanceof Absent || $content === null) {
            return;
        }
        if (\is_string($content)) {
            $this->body = new Content($media, $content);

            return;
        }
        $media = $content->contentType ?? $media;
        $problem = Escape::isHeaderText($media)
            ? $content->problem()
            : 'the content type has a character no header may have';
        if ($problem !== null) {
            throw new Refused("body: {$problem}");
        }
        $this->body = new Content($media, [$content]);
    }

    /**
     * Takes a body of one JSON value a line, or record (RFC 7464).
     *
     * @param iterable<mixed>|Absent|null $items
     *
     * @throws Refused where it is required and missing
     */
    public function jsonLines(
        #[\SensitiveParameter]
        iterable|Absent|null $items,
        string $media = 'application/jsonl',
        bool $required = false,
    ): void {
        if ($this->isMissing($items, $required) || $items instanceof Absent || $items === null) {
            return;
        }
        $start = \str_ends_with($media, 'json-seq') ? "\x1e" : '';
        $lines = '';
        foreach ($items as $item) {
            $lines .= $start . self::written($item) . "\n";
        }
        $this->body = new Content($media, $lines);
    }

    /**
     * Takes a body of pairs, as the URL Standard writes forms, but for members with a style of their own, which are
     * encoded like query parameters (OpenAPI 3.1, 4.8.15).
     *
     * @param array<string, Part> $parts members that are not as their default, by wire names
     *
     * @throws Refused where it is required and missing, or no object
     */
    public function form(
        #[\SensitiveParameter]
        mixed $value,
        string $media = 'application/x-www-form-urlencoded',
        array $parts = [],
        bool $required = false,
    ): void {
        if ($this->isMissing($value, $required)) {
            return;
        }
        $value = Plain::of($value);
        $members = match (true) {
            $value instanceof \stdClass => (array) $value,
            $value === [] => [],
            default => throw new Refused('body: a form must be an object'),
        };
        $form = [];
        foreach ($members as $name => $member) {
            $part = $parts[$name] ?? null;
            $format = $part->format ?? new Format($member instanceof \stdClass ? Style::Json : Style::Form, true);
            foreach ($format->pairs((string) $name, $member) as [$key, $text]) {
                $isPlain = $part === null || $format->style === Style::Json;
                $form[] = $isPlain ? Escape::form($key) . '=' . Escape::form($text) : "{$key}={$text}";
            }
        }
        $this->body = new Content($media, \implode('&', $form));
    }

    /**
     * Takes a body of parts (RFC 7578).
     *
     * @param \Closure(Parts): void $fill
     *
     * @throws Refused for a part that cannot be sent
     */
    public function multipart(\Closure $fill, string $media = 'multipart/form-data'): void
    {
        $parts = new Parts();
        $fill($parts);
        $this->body = $parts->content($media);
    }

    /**
     * Refuses the request.
     *
     * @param string $field the member that has the problem, by its name in PHP
     * @param string $problem such as "is missing"
     *
     * @throws Refused always
     */
    public function fail(string $field, string $problem = 'is missing'): never
    {
        throw new Refused("{$field}: {$problem}");
    }

    /**
     * Returns path and query.
     *
     * @template TRequest
     * @template TResponse of object
     *
     * @param Operation<TRequest, TResponse> $operation
     *
     * @throws Refused where the path lacks a value, or would climb
     */
    public function target(Operation $operation): string
    {
        $made = $operation->literals[0];
        foreach ($operation->slots as $i => $slot) {
            $segment = $this->segments[$slot] ?? throw new Refused("path parameter \"{$slot}\": is missing");
            $made .= $segment . $operation->literals[$i + 1];
        }
        if (\str_contains($made, '/.') && \preg_match('#/\.\.?(?:/|$)#D', $made) === 1) {
            throw new Refused('a path parameter must not be "." or ".."');
        }

        if ($this->pairs === []) {
            return $made;
        }

        return $made . (\str_contains($made, '?') ? '&' : '?') . \implode('&', $this->pairs);
    }

    private static function written(#[\SensitiveParameter] mixed $value): string
    {
        return Json::encode($value instanceof \JsonSerializable ? $value : Write::any($value));
    }

    private function plain(
        string $place,
        string $wire,
        #[\SensitiveParameter]
        mixed $value,
        bool $required,
    ): mixed {
        if ($this->page !== null) {
            $value = $this->page->parameter($wire, $value);
        }
        try {
            $value = Plain::of($value);
        } catch (Refused|Invalid $problem) {
            throw new Refused("{$place} parameter \"{$wire}\": {$problem->getMessage()}");
        }
        if ($required && $value === null) {
            throw new Refused("{$place} parameter \"{$wire}\": is missing");
        }

        return $value;
    }

    private function isMissing(#[\SensitiveParameter] mixed $value, bool $required): bool
    {
        $missing = $value === null || $value instanceof Absent;
        if ($missing && $required) {
            throw new Refused('body: is missing');
        }

        return $missing;
    }
}
