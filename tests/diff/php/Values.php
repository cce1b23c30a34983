<?php

declare(strict_types=1);

/** Values of types as facts.php tells them, made of the classes of another package. */
final readonly class Values
{
    private const NATIVE = ['int' => 1, 'float' => 1.5, 'bool' => true, 'string' => 'x', 'null' => null, 'array' => []];
    private const DEEP = 4;

    /** @param array<string, array<string, mixed>> $classes those that the types are of */
    public function __construct(private array $classes) {}

    /**
     * Each alternative; of what a type says nothing about, none.
     *
     * @param list<array<string, mixed>> $type
     * @return list<mixed>
     */
    public function of(array $type, int $depth = 0): array
    {
        $found = [];
        foreach ($type as $one) {
            $kind = array_key_first($one);
            $found = [...$found, ...match ($kind) {
                'class' => [$this->object($one['class'], $depth)],
                'list' => array_map(static fn(mixed $item): array => [$item], $this->of($one['list'], $depth)),
                'map' => array_map(static fn(mixed $item): array => ['k' => $item], $this->of($one['map'], $depth)),
                'yields' => array_map($this->generator(...), $this->of($one['yields'], $depth)),
                default => array_key_exists($one['native'], self::NATIVE) ? [self::NATIVE[$one['native']]] : [],
            }];
        }

        return $found;
    }

    /**
     * Arguments by their names; without those that may be left out, if it is to be `$few`.
     *
     * @param list<array<string, mixed>> $given
     * @return array<string, mixed>
     */
    public function arguments(array $given, bool $few, int $depth = 0): array
    {
        $found = [];
        foreach ($given as ['name' => $name, 'type' => $type, 'optional' => $optional]) {
            $values = $optional && ($few || $depth > self::DEEP) ? [] : $this->of($type, $depth + 1);
            if ($values !== []) {
                $found[$name] = $values[0] ?? end($values);
            }
        }

        return $found;
    }

    private function object(string $class, int $depth): object
    {
        $facts = $this->classes[$class] ?? [];

        return match (true) {
            isset($facts['cases']) => constant("$class::{$facts['cases'][0]}"),
            isset($facts['given']) && class_exists($class) && !is_a($class, Throwable::class, true)
                => new $class(...$this->arguments($facts['given'], false, $depth)),
            enum_exists($class) => $class::cases()[0],
            default => $this->foreign($class),
        };
    }

    private function foreign(string $class): object
    {
        if (str_ends_with($class, '\\Types\\Date')) {
            return new $class(2024, 2, 29);
        }

        foreach (interface_exists($class) ? array_keys($this->classes) : [] as $other) {
            if (is_subclass_of($other, $class)) {
                return $this->object($other, 0);
            }
        }

        return match ($class) {
            Psr\Http\Message\ResponseInterface::class => new Nyholm\Psr7\Response(),
            Psr\Http\Message\ServerRequestInterface::class => new Nyholm\Psr7\ServerRequest('POST', '/'),
            Psr\Http\Message\RequestInterface::class => new Nyholm\Psr7\Request('GET', 'http://127.0.0.1'),
            Brick\Math\BigInteger::class => Brick\Math\BigInteger::of(1),
            Brick\Math\BigDecimal::class => Brick\Math\BigDecimal::of('1.5'),
            DateTimeImmutable::class => new DateTimeImmutable('2024-02-29T00:00:00Z'),
            Throwable::class => new Exception(),
            Closure::class => static fn(): null => null,
            default => (new ReflectionClass($class))->newInstanceWithoutConstructor(),
        };
    }

    private function generator(mixed $item): Generator
    {
        yield $item;
    }
}
