<?php

declare(strict_types=1);

namespace Driver;

/**
 * Makes values of the SDK's types from JSON, as users have them. What does not fit a type is left as it is: it is for
 * the SDK, or for PHP, to refuse.
 */
final class Values
{
    public function __construct(private readonly Package $package) {}

    /** A value for a type as docblocks write it, whose names are those of a class's file. */
    public function made(string $type, mixed $value, \ReflectionClass $where): mixed
    {
        if ($value === null) {
            return null;
        }
        $tagged = $this->tagged($value);
        if ($tagged !== null) {
            return $tagged;
        }
        $types = array_map(static fn(string $one): string => self::resolved($one, $where), self::split($type, '|'));
        $isSaid = static fn(string $one): bool => $one !== 'null' && !self::is($one, 'Absent');
        $types = array_values(array_filter($types, $isSaid));
        $union = count($types) > 1 && !self::hasTag($value) ? $this->package->union(...$types) : null;
        if ($union !== null) {
            try {
                return $union::read($value);
            } catch (\RuntimeException) {
                // One of the variants, as far as it fits.
            }
        }
        foreach ($types as $one) {
            $made = $this->one($one, $value, $where);
            if ($made !== null) {
                return $made;
            }
        }
        foreach ($types as $one) {
            if (self::is($one, 'Unknown')) {
                return new $one($value);
            }
        }

        return $value;
    }

    /** A value of a type that is no union; null where it does not fit. */
    private function one(string $type, mixed $value, \ReflectionClass $where): mixed
    {
        if (preg_match('/\A(list|array)<(.*)>\z/s', $type, $parts) === 1) {
            return $this->collected($parts[1] === 'list', self::split($parts[2], ','), $value, $where);
        }

        return match (true) {
            $type === 'mixed' => $this->free($value),
            $type === 'int' => is_int($value) ? $value : null,
            $type === 'bool' => is_bool($value) ? $value : null,
            $type === 'string', $type === 'numeric-string' => is_string($value) ? $value : null,
            $type === 'float' => is_int($value) || $value instanceof \Stringable ? (float) (string) $value : null,
            enum_exists($type) => is_int($value) || is_string($value) ? self::tried($type::tryFrom(...), $value) : null,
            method_exists($type, 'read') => $value instanceof \stdClass ? $this->model($type, $value) : null,
            default => $this->parsed($type, $value),
        };
    }

    /** A value of a class that has a text in JSON; null where it does not fit. */
    private function parsed(string $type, mixed $value): mixed
    {
        if (!is_string($value)) {
            $isNumber = is_int($value) || $value instanceof \Stringable;

            return $isNumber && str_starts_with($type, '\Brick\Math\\') ? $type::of((string) $value) : null;
        }

        return match (true) {
            $type === '\DateTimeImmutable' => self::tried(static fn(string $text) => new $type($text), $value),
            self::is($type, 'Types\Date') => self::tried($type::parse(...), $value),
            str_starts_with($type, '\Brick\Math\\') => self::tried($type::of(...), $value),
            default => null,
        };
    }

    /**
     * @param list<string> $of types of keys and values
     * @return array<mixed>|null
     */
    private function collected(bool $isList, array $of, mixed $value, \ReflectionClass $where): ?array
    {
        $fits = $isList ? is_array($value) : $value instanceof \stdClass;
        $item = fn(mixed $one): mixed => $this->made(trim((string) end($of)), $one, $where);

        return $fits ? array_map($item, (array) $value) : null;
    }

    /** A model as it reads JSON; where it cannot, with those properties set that are given. */
    private function model(string $class, \stdClass $value): object
    {
        if (!self::hasTag($value)) {
            try {
                return $class::read($value);
            } catch (\RuntimeException) {
                // A value that people could write even so.
            }
        }
        $members = $this->package->members($class);
        $given = $unlisted = [];
        foreach ((array) $value as $wire => $member) {
            if (isset($members[$wire])) {
                $given[$members[$wire]] = $member;
            } else {
                $unlisted[$wire] = $member;
            }
        }
        if ($unlisted !== [] && property_exists($class, 'additionalProperties')) {
            $given['additionalProperties'] = (object) $unlisted;
        }

        return $this->filled($class, $given);
    }

    /**
     * An object with these properties: given to its constructor by their names, or set one by one.
     *
     * @param array<string, mixed> $given
     * @throws \TypeError where PHP refuses one
     */
    public function filled(string $class, array $given): object
    {
        $reflection = new \ReflectionClass($class);
        $values = [];
        foreach ($given as $property => $value) {
            $values[$property] = $this->made($this->typeOf($reflection->getProperty($property)), $value, $reflection);
        }
        if ($reflection->isReadOnly()) {
            return new $class(...$values);
        }
        $made = new $class();
        foreach ($values as $property => $value) {
            $made->$property = $value;
        }

        return $made;
    }

    private function typeOf(\ReflectionProperty $property): string
    {
        preg_match('/@var\s+(.*?)\s*(?:\*\/|\n)/s', (string) $property->getDocComment(), $said);

        return self::typed($said[1] ?? '', $property->getType());
    }

    /** The type of a method's first parameter. */
    public function typeOfArgument(\ReflectionMethod $method): string
    {
        preg_match('/@param\s+(.*?)\s+\$request/s', (string) $method->getDocComment(), $said);

        return self::typed($said[1] ?? '', $method->getParameters()[0]->getType());
    }

    private static function typed(string $said, ?\ReflectionType $native): string
    {
        if ($said !== '' && str_contains((string) $native, 'array')) {
            return $said;
        }
        $names = $native instanceof \ReflectionUnionType ? $native->getTypes() : [$native];
        $text = static fn(?\ReflectionNamedType $type): string => ($type?->isBuiltin() ? '' : '\\') . $type?->getName();

        return implode('|', array_map($text, $names));
    }

    /** What JSON has no words for. */
    private function tagged(mixed $value): mixed
    {
        if (!$value instanceof \stdClass) {
            return null;
        }
        [$file, $tag] = [$this->package->class('Types\File'), array_key_first((array) $value)];

        return match ($tag) {
            '$float' => match ($value->{'$float'}) {
                'NaN' => NAN,
                'Infinity' => INF,
                '-Infinity' => -INF,
            },
            '$bytes' => (string) base64_decode($value->{'$bytes'}, true),
            '$stream' => $file::from($this->pieces($value->{'$stream'})),
            '$file' => $this->file($file, $value->{'$file'}),
            default => null,
        };
    }

    /** @param list<mixed> $pieces */
    private function pieces(array $pieces): \Generator
    {
        foreach ($pieces as $piece) {
            yield $this->tagged($piece);
        }
    }

    private function file(string $class, \stdClass $said): object
    {
        $content = $this->tagged($said->content);
        $file = match (true) {
            $said->unknown ?? false => $class::from($this->pieces([$said->content])),
            $said->open ?? false => $class::from(self::resource($content)),
            default => $class::of($content),
        };
        $file = isset($said->name) ? $file->withName($said->name) : $file;

        return isset($said->type) ? $file->withContentType($said->type) : $file;
    }

    /** @return resource */
    private static function resource(string $content): mixed
    {
        $resource = fopen('php://memory', 'w+b');
        fwrite($resource, $content);
        rewind($resource);

        return $resource;
    }

    /** A value of any type. */
    private function free(mixed $value): mixed
    {
        if ($value instanceof \stdClass) {
            return $this->tagged($value) ?? (object) array_map($this->free(...), (array) $value);
        }

        return is_array($value) ? array_map($this->free(...), $value) : $value;
    }

    private static function hasTag(mixed $value): bool
    {
        if (!is_array($value) && !$value instanceof \stdClass) {
            return false;
        }
        foreach ((array) $value as $name => $member) {
            if (in_array($name, ['$float', '$bytes', '$stream', '$file'], true) || self::hasTag($member)) {
                return true;
            }
        }

        return false;
    }

    private static function tried(callable $make, mixed $value): mixed
    {
        try {
            return $make($value);
        } catch (\Exception | \TypeError) {
            return null;
        }
    }

    private static function is(string $type, string $name): bool
    {
        return str_ends_with($type, "\\$name");
    }

    /** A name as it is written everywhere: `Shared\Tree` → `\Acme\Models\Shared\Tree`. */
    private static function resolved(string $type, \ReflectionClass $where): string
    {
        $type = trim($type, " ()\n*");
        if ($type[0] === '\\' || preg_match('/\A[A-Z][\w\x80-\xff]*(\\\\[\w\x80-\xff]+)*\z/', $type) !== 1) {
            return $type;
        }
        [$first, $rest] = explode('\\', $type, 2) + [1 => null];
        preg_match_all('/^use ([^;]+);$/m', (string) file_get_contents((string) $where->getFileName()), $uses);
        foreach ($uses[1] as $use) {
            if (str_ends_with("\\$use", "\\$first")) {
                return "\\$use" . ($rest === null ? '' : "\\$rest");
            }
        }

        return "\\{$where->getNamespaceName()}\\$type";
    }

    /** @return list<string> */
    private static function split(string $type, string $at): array
    {
        $depth = 0;
        $parts = [''];
        foreach (str_split($type) as $char) {
            $depth += match ($char) {
                '<', '(' => 1,
                '>', ')' => -1,
                default => 0,
            };
            if ($char === $at && $depth === 0) {
                $parts[] = '';
            } else {
                $parts[array_key_last($parts)] .= $char;
            }
        }

        return $parts;
    }
}
