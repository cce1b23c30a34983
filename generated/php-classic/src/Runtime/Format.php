<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

/**
 * A style with what goes with it: how lists and objects become the text of a parameter (OpenAPI 3.2, 4.12.3). Where
 * OpenAPI leaves a gap:
 *
 *   - an absent value, an empty list and an empty object leave a parameter out;
 *   - null in lists and objects is left out;
 *   - with explode the delimited styles are form;
 *   - deepObject nests (a[b][c]=1) and repeats the name for lists (a[b]=1&a[b]=2); brackets are percent-encoded;
 *   - allowReserved keeps reserved characters and percent-encoded triplets, except those that would end or split the
 *     parameter: # & + [ ];
 *   - header values are not percent-encoded;
 *   - exploded cookies are cookies of their own.
 *
 * @internal
 */
final readonly class Format
{
    public function __construct(
        public Style $style,
        private bool $explode,
        private bool $reserved = false,
    ) {}

    private function escape(#[\SensitiveParameter] string $text): string
    {
        return match (true) {
            $this->style === Style::Cookie => $text,
            $this->reserved => Escape::reserved($text),
            default => \rawurlencode($text),
        };
    }

    /**
     * Returns the encoded pairs of style form and its relatives, for queries, cookies and forms.
     *
     * @param mixed $value what Plain::of gives
     *
     * @return list<array{string, string}>
     */
    public function pairs(string $wire, #[\SensitiveParameter] mixed $value): array
    {
        $name = \rawurlencode($wire);
        if ($value === null) {
            return [];
        }
        if ($this->style === Style::Json) {
            return [[$name, $this->escape(Json::encode($value))]];
        }
        if (!\is_array($value) && !$value instanceof \stdClass) {
            return [[$name, $this->escape(Plain::text($value))]];
        }
        if ($this->style === Style::DeepObject) {
            return $this->deep($name, $value);
        }
        if ($this->explode) {
            return $this->exploded($name, $value);
        }
        $between = match ($this->style) {
            Style::SpaceDelimited => '%20',
            Style::PipeDelimited => '%7C',
            default => ',',
        };
        $joined = $this->joined($value, $between, false, $this->escape(...));

        return $joined === null ? [] : [[$name, $joined]];
    }

    /**
     * Puts items and members between separators, members as key=value where exploded; null where nothing is left.
     *
     * @param array<mixed>|\stdClass $value
     * @param \Closure(string): string $escape
     */
    private function joined(
        #[\SensitiveParameter]
        array|\stdClass $value,
        string $between,
        bool $explode,
        \Closure $escape,
    ): ?string {
        $made = [];
        foreach (Plain::given($value) as $name => $item) {
            $text = $escape(Plain::text($item));
            $made[] = \is_array($value) ? $text : $escape((string) $name) . ($explode ? '=' : $between) . $text;
        }

        return $made === [] ? null : \implode($between, $made);
    }

    /**
     * Returns name=value for each item, or key=value for each member. The names of members are always encoded.
     *
     * @param array<mixed>|\stdClass $value
     *
     * @return list<array{string, string}>
     */
    private function exploded(string $name, #[\SensitiveParameter] array|\stdClass $value): array
    {
        $made = [];
        foreach (Plain::given($value) as $key => $item) {
            $key = \is_array($value) ? $name : \rawurlencode((string) $key);
            foreach (!\is_array($value) && \is_array($item) ? Plain::given($item) : [$item] as $one) {
                $made[] = [$key, $this->escape(Plain::text($one))];
            }
        }

        return $made;
    }

    /**
     * @return list<array{string, string}>
     */
    private function deep(string $name, #[\SensitiveParameter] mixed $value): array
    {
        if (!\is_array($value) && !$value instanceof \stdClass) {
            return [[$name, $this->escape(Plain::text($value))]];
        }
        $made = [];
        foreach (Plain::given($value) as $key => $item) {
            $inner = \is_array($value) ? $name : $name . '%5B' . \rawurlencode((string) $key) . '%5D';
            \array_push($made, ...$this->deep($inner, $item));
        }

        return $made;
    }

    /**
     * Returns what stands in the place of a path parameter, "" where nothing would.
     *
     * @param mixed $value what Plain::of gives
     */
    public function segment(string $wire, #[\SensitiveParameter] mixed $value): string
    {
        if ($value === null) {
            return '';
        }
        if ($this->style === Style::Json) {
            return \rawurlencode(Json::encode($value));
        }
        if ($this->style === Style::Matrix) {
            return $this->matrix(\rawurlencode($wire), $value);
        }
        $between = $this->style === Style::Label && $this->explode ? '.' : ',';
        $made = \is_array($value) || $value instanceof \stdClass
            ? $this->joined($value, $between, $this->explode, \rawurlencode(...)) ?? ''
            : \rawurlencode(Plain::text($value));

        return $made !== '' && $this->style === Style::Label ? '.' . $made : $made;
    }

    private function matrix(string $name, #[\SensitiveParameter] mixed $value): string
    {
        if (\is_array($value) || $value instanceof \stdClass) {
            if ($this->explode) {
                $pairs = $this->exploded($name, $value);

                return \implode('', \array_map(static fn(array $pair): string => ";{$pair[0]}={$pair[1]}", $pairs));
            }
            $made = $this->joined($value, ',', false, \rawurlencode(...));

            return $made === null ? '' : ($made === '' ? ";{$name}" : ";{$name}={$made}");
        }
        $made = \rawurlencode(Plain::text($value));

        return $made === '' ? ";{$name}" : ";{$name}={$made}";
    }

    /**
     * Returns the value of a header, null where there is none.
     *
     * @param mixed $value what Plain::of gives
     */
    public function header(#[\SensitiveParameter] mixed $value): ?string
    {
        return match (true) {
            $value === null => null,
            $this->style === Style::Json => Escape::asciiJson(Json::encode($value)),
            \is_array($value), $value instanceof \stdClass => $this->joined(
                $value,
                ',',
                $this->explode,
                static fn(string $text): string => $text,
            ),
            default => Plain::text($value),
        };
    }
}
