<?php

declare(strict_types=1);

namespace Driver;

/**
 * An SDK: its classes, and what its sources say of names and types that PHP's reflection does not know.
 */
final class Package
{
    public readonly string $namespace;

    private readonly string $source;

    /** @var array<string, array<string, string>> folder → plain name → class */
    private array $classes = [];

    /** @var array<string, string>|null types that a union is written as → its class */
    private ?array $unions = null;

    public function __construct(string $folder)
    {
        $composer = json_decode((string) file_get_contents("$folder/composer.json"), true, flags: JSON_THROW_ON_ERROR);
        $prefix = array_key_first($composer['autoload']['psr-4']);
        $this->namespace = rtrim($prefix, '\\');
        $this->source = $folder . '/' . rtrim($composer['autoload']['psr-4'][$prefix], '/');
    }

    /** The name of a class from that below the package: `Models\Shared\Tree`. */
    public function class(string $name): string
    {
        return "$this->namespace\\$name";
    }

    /**
     * The class in a folder whose name has these words.
     *
     * @param list<string> $words
     */
    public function named(string $folder, array $words): string
    {
        $this->classes[$folder] ??= $this->below($folder);

        return $this->classes[$folder][self::plain(implode($words))]
            ?? throw new \LogicException("no class in $folder for " . implode(' ', $words));
    }

    /** @return array<string, string> */
    private function below(string $folder): array
    {
        $found = [];
        foreach (glob("$this->source/" . str_replace('\\', '/', $folder) . '/*.php') ?: [] as $file) {
            $name = basename($file, '.php');
            $found[self::plain($name)] = $this->class("$folder\\$name");
        }

        return $found;
    }

    /** A value of the runtime's JSON for a text. */
    public function decoded(string $text): mixed
    {
        return [$this->class('Runtime\Json'), 'decode']($text, true);
    }

    public function encoded(mixed $value): string
    {
        return [$this->class('Runtime\Json'), 'encode']($value);
    }

    /** The class that reads a union which is written as these types, null where there is none. */
    public function union(string ...$types): ?string
    {
        if ($this->unions === null) {
            $this->unions = [];
            foreach (['Models\Shared', 'Models\Operations', 'Models\Errors'] as $folder) {
                foreach ($this->below($folder) as $class) {
                    if (method_exists($class, 'union')) {
                        $type = (new \ReflectionMethod($class, 'read'))->getReturnType();
                        $this->unions[self::key(explode('|', ltrim((string) $type, '?')))] ??= $class;
                    }
                }
            }
        }

        return $this->unions[self::key($types)] ?? null;
    }

    /** @param array<string> $types */
    private static function key(array $types): string
    {
        $native = array_map(static fn(string $type): string => ltrim(explode('<', $type)[0], '\\'), $types);
        $native = array_map(static fn(string $type): string => $type === 'list' ? 'array' : $type, $native);
        $native = array_diff(array_unique($native), ['null']);
        sort($native);

        return implode('|', $native);
    }

    /**
     * The properties of a model by their names in JSON.
     *
     * @return array<string, string>
     */
    public function members(string $model): array
    {
        $pattern = '/^\s+(?:\$it->)?([\w\x80-\xff]+)(?:: | = )[^;]*?\$in(?:, |\[)\'((?:\\\\.|[^\'\\\\])*)\'/m';
        preg_match_all($pattern, self::text($model), $found, PREG_SET_ORDER);
        $members = [];
        foreach ($found as [, $property, $wire]) {
            $members[stripslashes($wire)] ??= $property;
        }

        return $members;
    }

    /**
     * The properties of a request that are parameters, in the document's order.
     *
     * @return list<string>
     */
    public function parameters(string $operation): array
    {
        $pattern = '/\$b->(?:path|query|queryString|header|cookie)'
            . '\(\s*\'(?:\\\\.|[^\'\\\\])*\',[^;]*?\$r\??->([\w\x80-\xff]+)/';
        preg_match_all($pattern, self::text($operation), $found);

        return $found[1];
    }

    /** Whether the body that an envelope has in a property is bytes, which JSON has in base64. */
    public function isBase64(string $operation, string $property): bool
    {
        return str_contains(self::text($operation), "$property: \$r->value(Read::bytes(...))");
    }

    private static function text(string $class): string
    {
        return (string) file_get_contents((string) (new \ReflectionClass($class))->getFileName());
    }

    /** A property or method of an object for words, whatever their case. */
    public static function member(object $of, string ...$words): string
    {
        $wanted = self::plain(implode($words));
        foreach ([...get_class_methods($of), ...array_keys(get_class_vars($of::class))] as $name) {
            if (self::plain($name) === $wanted) {
                return $name;
            }
        }
        throw new \LogicException($of::class . " has nothing for $wanted");
    }

    public static function plain(string $name): string
    {
        return mb_strtolower((string) preg_replace('/[^\p{L}\p{N}]/u', '', $name));
    }
}
