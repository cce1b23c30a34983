<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use formance\formance\Types\File;

/**
 * Takes the parts of a multipart body (RFC 7578). Files are read while they are sent.
 *
 * @internal
 */
final class Parts
{
    private readonly string $boundary;

    /** @var list<string|File> */
    private array $pieces = [];

    private string $text = '';

    public function __construct()
    {
        $this->boundary = \bin2hex(\random_bytes(16));
    }

    /**
     * Adds a part, or one for each item of a list. An object is JSON. With a style it is what a query would have,
     * without its encoding: a part needs none (OpenAPI 3.1, 4.8.15).
     */
    public function value(string $wire, #[\SensitiveParameter] mixed $value, ?Part $part = null): void
    {
        $value = $this->plain($wire, $value);
        if ($part !== null) {
            foreach ($part->format->pairs($wire, $value) as [$name, $text]) {
                $this->part(\rawurldecode($name), '', \rawurldecode($text));
            }

            return;
        }
        foreach (\is_array($value) ? $value : [$value] as $item) {
            if (\is_array($item) || $item instanceof \stdClass) {
                $this->part($wire, 'application/json', Json::encode($item));
            } elseif ($item !== null) {
                $this->part($wire, '', Plain::text($item));
            }
        }
    }

    /**
     * Adds a part with a content type; a list is one part if that is JSON, else one for each item.
     */
    public function media(string $wire, string $media, #[\SensitiveParameter] mixed $value): void
    {
        $value = $this->plain($wire, $value);
        if ($value === null) {
            return;
        }
        if (\str_ends_with($media, 'json')) {
            $this->part($wire, $media, Json::encode($value));

            return;
        }
        foreach (\is_array($value) ? Plain::given($value) : [$value] as $item) {
            $this->part($wire, $media, Plain::text($item));
        }
    }

    /**
     * Adds a part for each member of an object, in the way of value().
     */
    public function members(#[\SensitiveParameter] mixed $object): void
    {
        $members = Plain::of($object);
        foreach ($members instanceof \stdClass ? (array) $members : [] as $name => $value) {
            $this->value((string) $name, $value);
        }
    }

    /**
     * Adds a file, or each of a list. Its own content type goes before $media, which is "" where the document names
     * none.
     *
     * @param File|string|list<File|string>|null $file
     */
    public function file(string $wire, string $media, #[\SensitiveParameter] File|string|array|null $file): void
    {
        foreach (\is_array($file) ? $file : [$file] as $one) {
            if ($one === null) {
                continue;
            }
            $one = $one instanceof File ? $one : File::of($one);
            $problem = $one->problem();
            if ($problem !== null) {
                throw new Refused("part \"{$wire}\": {$problem}");
            }
            $type = $one->contentType ?? ($media === '' ? 'application/octet-stream' : $media);
            $this->head($wire, '; filename="' . self::quoted($one->name ?? 'file') . '"', $type);
            \array_push($this->pieces, $this->text, $one);
            $this->text = "\r\n";
        }
    }

    /**
     * Returns the body.
     */
    public function content(string $media): Content
    {
        $end = "{$this->text}--{$this->boundary}--\r\n";

        $pieces = $this->pieces === [] ? $end : [...$this->pieces, $end];

        return new Content("{$media}; boundary={$this->boundary}", $pieces);
    }

    private function plain(string $wire, #[\SensitiveParameter] mixed $value): mixed
    {
        try {
            return Plain::of($value);
        } catch (Refused|Invalid $problem) {
            throw new Refused("part \"{$wire}\": {$problem->getMessage()}");
        }
    }

    private function part(string $wire, string $media, #[\SensitiveParameter] string $text): void
    {
        $this->head($wire, '', $media);
        $this->text .= "{$text}\r\n";
    }

    private function head(string $wire, string $more, string $media): void
    {
        if (!Escape::isHeaderText($media)) {
            throw new Refused("part \"{$wire}\": the content type has a character no header may have");
        }
        $name = self::quoted($wire);
        $type = $media === '' ? '' : "\r\nContent-Type: {$media}";
        $this->text .= "--{$this->boundary}\r\nContent-Disposition: form-data; name=\"{$name}\"{$more}{$type}\r\n\r\n";
    }

    /**
     * Returns a name inside quotes, as the HTML Standard (multipart/form-data encoding) has it.
     */
    private static function quoted(string $name): string
    {
        return \strtr($name, ['"' => '%22', "\r" => '%0D', "\n" => '%0A']);
    }
}
