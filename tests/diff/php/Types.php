<?php

declare(strict_types=1);

/** The types that a class names: those of the comments, which say what is in an array, and those of the language. */
final readonly class Types
{
    private const TOKEN = '/\G\s*(\\\\?[A-Za-z_][\w\\\\-]*|[?|<>,]|\'[^\']*\'|-?\d[\d.]*|\S)/';

    /** @param ReflectionClass<object> $class */
    public function __construct(private ReflectionClass $class) {}

    /** What a comment says after the tag, or nothing. */
    public function written(string|false $comment, string $tag = '@var'): string
    {
        return preg_match("/$tag\\s+(\\S.*)/", (string) $comment, $found) === 1 ? $found[1] : '';
    }

    public function param(ReflectionMethod $method, string $name): string
    {
        $comment = (string) $method->getDocComment();

        return preg_match("/@param\\s+(\\S.*?)\\s*\\$$name\\b/", $comment, $found) === 1 ? $found[1] : '';
    }

    /** @return list<array<string, mixed>> */
    public function of(string $written, ?ReflectionType $type): array
    {
        // What reflection tells are whole names.
        $text = $written !== '' ? $written : preg_replace("/(?<![\\w\\\\])(?=[A-Z])/", "\\", (string) $type);
        preg_match_all(self::TOKEN, $text ?: 'mixed', $found);
        $tokens = $found[1];

        return $this->alternatives($tokens);
    }

    /**
     * @param list<string> $tokens what is read is taken away
     * @return list<array<string, mixed>>
     */
    private function alternatives(array &$tokens): array
    {
        $found = [];
        do {
            if (($tokens[0] ?? '') === '?') {
                array_shift($tokens);
                $found[] = ['native' => 'null'];
            }
            $found[] = $this->one($tokens);
            $goes_on = ($tokens[0] ?? '') === '|';
            if ($goes_on) {
                array_shift($tokens);
            }
        } while ($goes_on);

        return $found;
    }

    /**
     * @param list<string> $tokens
     * @return array<string, mixed>
     */
    private function one(array &$tokens): array
    {
        $name = (string) array_shift($tokens);
        $within = [];
        while (in_array($tokens[0] ?? '', ['<', ','], true) && ($within !== [] || $tokens[0] === '<')) {
            array_shift($tokens);
            $within[] = $this->alternatives($tokens);
        }
        if ($within !== []) {
            array_shift($tokens);
        }

        return match (true) {
            $name === 'list' => ['list' => $within[0]],
            $name === 'array' => ['map' => $within[1] ?? [['native' => 'mixed']]],
            $name === '\\Generator' => ['yields' => $within[1]],
            is_numeric($name) => ['native' => ctype_digit(ltrim($name, '-')) ? 'int' : 'float'],
            $name[0] === "'" || str_ends_with($name, '-string') => ['native' => 'string'],
            ctype_lower($name[0]) => ['native' => $name],
            default => ['class' => $this->resolved($name)],
        };
    }

    private function resolved(string $name): string
    {
        if ($name[0] === '\\') {
            return substr($name, 1);
        }
        [$first, $rest] = [...explode('\\', $name, 2), ''];
        $source = (string) file_get_contents((string) $this->class->getFileName());
        $uses = preg_match("/^use ([\\w\\\\]*\\b$first);$/m", $source, $found) === 1;
        $head = $uses ? $found[1] : $this->class->getNamespaceName() . "\\$first";

        return $rest === '' ? $head : "$head\\$rest";
    }
}
