<?php

declare(strict_types=1);

// What code does that was written for another version of a package: `php use.php NAMESPACE OLD NEW`, files that
// facts.php wrote; the package is that of NEW. It names each case, makes what is sent with all arguments and with few,
// reads each property as the type that it had, calls each method, and reads each webhook. Prints a line of JSON for what does not work:
// of which class or method, what PHP says, and whether only careful code finds out, which tells variants apart and has
// nothing for others.
require __DIR__ . '/../../php_tools/autoload.php';
require __DIR__ . '/Values.php';

final readonly class User
{
    private Values $before;
    private Values $after;

    /**
     * @param array<string, mixed> $old
     * @param array<string, mixed> $new
     */
    public function __construct(private string $namespace, private array $old, private array $new)
    {
        $this->before = new Values($old['classes']);
        $this->after = new Values($new['classes']);
    }

    public function use(): void
    {
        $given = array_column([...$this->old['methods'], ...$this->settings()], 'given');
        $sent = $this->reachable(array_merge(...$given));
        $received = $this->received();
        foreach ($this->old['classes'] as $class => $facts) {
            foreach ($facts['cases'] ?? [] as $case) {
                $this->try($class, static fn(): mixed => constant("$class::$case"));
            }
            // What is neither sent nor received is what the API is told in answer to its webhooks.
            if (isset($facts['given']) && (isset($sent[$class]) || !isset($received[$class]))) {
                $this->try($class, fn() => $this->make($class, $facts['given']));
            }
            if (!isset($sent[$class]) || isset($received[$class])) {
                $this->try($class, fn() => $this->read($class, $facts['read'] ?? []));
            }
        }
        foreach ($this->old['methods'] as $method) {
            $this->try($method['name'], fn() => $this->call($method));
        }
        foreach ($this->old['webhooks'] as $webhook) {
            $this->try($webhook['name'], fn() => $this->hear($webhook));
        }
        foreach ($this->settings() as ['name' => $name, 'given' => $given]) {
            $this->try($name, function () use ($name, $given): void {
                ("$this->namespace\\SDK")::builder()->$name(...array_values($this->before->arguments($given, false)));
            });
        }
    }

    /** @param array<string, mixed> $webhook */
    private function hear(array $webhook): void
    {
        $name = $webhook['name'];
        $given = $this->before->arguments($webhook['given'], false);
        try {
            ("$this->namespace\\Webhooks")::$name(...$given);
        } catch (Exception) {
            // No API has sent these.
        }
        $now = $this->named($this->new['webhooks'], $name);
        foreach ($this->after->of($now['returns'] ?? []) as $event) {
            $this->take($webhook['returns'], $event);
        }
    }

    /** @return iterable<array<string, mixed>> those that take plain values, or models of the package */
    private function settings(): iterable
    {
        foreach ($this->old['settings'] as $setting) {
            $classes = array_column(array_merge(...array_column($setting['given'], 'type')), 'class');
            if (array_diff($classes, array_keys($this->old['classes']), [Closure::class]) === []) {
                yield $setting;
            }
        }
    }

    /** @param list<array<string, mixed>> $given */
    private function make(string $class, array $given): void
    {
        $this->try($class, fn(): object => new $class(...$this->before->arguments($given, true)));
        foreach ($given as ['name' => $name, 'type' => $type]) {
            foreach ($this->before->of($type) as $value) {
                $all = [...$this->before->arguments($given, false), $name => $value];
                $this->try("$class::\$$name", static fn(): object => new $class(...$all));
                $now = $this->named($this->new['classes'][$class]['given'] ?? [], $name);
                $this->try("$class::\$$name", fn() => $now === null || $this->take($now['type'], $value));
            }
        }
    }

    /** @param list<array<string, mixed>> $read */
    private function read(string $class, array $read): void
    {
        $there = class_exists($class) || interface_exists($class);
        $this->try($class, static fn(): bool => $there || throw new Error('no such class'));
        if (!class_exists($class) || enum_exists($class)) {
            return;
        }
        foreach ($read as ['name' => $name, 'type' => $type]) {
            $now = $this->named($this->new['classes'][$class]['read'], $name);
            foreach ($now === null ? [null] : $this->after->of($now['type']) as $value) {
                $object = (new ReflectionClass($class))->newInstanceWithoutConstructor();
                if ($now !== null) {
                    Closure::bind(fn() => $object->$name = $value, null, $class)();
                }
                $careful = $now !== null && $value !== null && self::isOfSeveral($type);
                $this->try("$class::\$$name", fn() => $this->take($type, $object->$name), $careful);
            }
        }
    }

    /** @param array<string, mixed> $method */
    private function call(array $method): void
    {
        foreach ([true, false] as $few) {
            $this->try($method['name'], fn() => $this->send($method, $few));
        }
        foreach ($this->new['methods'] as $now) {
            if ([$now['path'], $now['name']] === [$method['path'], $method['name']]) {
                foreach ($this->after->of($now['returns']) as $answer) {
                    $this->try($method['name'], fn() => $this->take($method['returns'], $answer));
                }
            }
        }
    }

    /**
     * All is well when the HTTP client is asked; what it answers is no concern here.
     *
     * @param array<string, mixed> $method
     */
    private function send(array $method, bool $few): void
    {
        $client = new class implements Psr\Http\Client\ClientInterface {
            public bool $asked = false;

            public function sendRequest(
                Psr\Http\Message\RequestInterface $request,
            ): Psr\Http\Message\ResponseInterface {
                $this->asked = true;

                return new Nyholm\Psr7\Response(410);
            }
        };
        $at = ("$this->namespace\\SDK")::builder()->setClient($client)->build();
        foreach ($method['path'] as $step) {
            $at = $at->$step;
        }
        try {
            $answer = $at->{$method['name']}(...$this->before->arguments($method['given'], $few));
            $answer instanceof Generator && $answer->current();
        } catch (Exception $error) {
            $client->asked || throw $error;
        }
    }

    /**
     * Hands a value to a function that takes the type; what is in a list, to one that takes its items.
     *
     * @param list<array<string, mixed>> $type
     */
    private function take(array $type, mixed $value): bool
    {
        $names = [];
        foreach ($type as $one) {
            $names[] = $one['native'] ?? (isset($one['class']) ? "\\{$one['class']}" : null)
                ?? (isset($one['yields']) ? '\\Generator' : 'array');
        }
        $text = in_array('mixed', $names, true) ? 'mixed' : implode('|', array_unique($names));
        $taker = eval("return static function ($text \$given): void {};");
        $taker($value);
        foreach ($type as $one) {
            $within = $one['list'] ?? $one['map'] ?? $one['yields'] ?? null;
            foreach ($within !== null && is_iterable($value) ? $value : [] as $item) {
                $this->take($within, $item);
            }
        }

        return true;
    }

    /** @param list<array<string, mixed>> $type */
    private static function isOfSeveral(array $type): bool
    {
        $other = static fn(array $one): bool => ($one['native'] ?? '') !== 'null'
            && !str_ends_with($one['class'] ?? '', '\\Types\\Unknown');

        return count(array_filter($type, $other)) > 1;
    }

    private function try(string $what, Closure $code, bool $careful = false): void
    {
        try {
            $code();
        } catch (Throwable $error) {
            echo json_encode([$what, $error->getMessage(), $careful], JSON_THROW_ON_ERROR), "\n";
        }
    }

    /** @return array<string, true> the classes that come with answers, as errors or with webhooks */
    private function received(): array
    {
        $roots = array_map(static fn(array $method): array => ['type' => $method['returns']], $this->old['methods']);
        foreach (array_keys($this->old['classes']) as $class) {
            if (str_contains($class, '\\Errors\\') || str_contains($class, '\\Webhooks\\')) {
                $roots[] = ['type' => [['class' => $class]]];
            }
        }

        return $this->reachable($roots);
    }

    /**
     * @param list<array<string, mixed>> $pending
     * @return array<string, true>
     */
    private function reachable(array $pending): array
    {
        $found = [];
        while (($next = array_pop($pending)) !== null) {
            foreach ($next['type'] as $one) {
                $class = $one['class'] ?? null;
                if ($class === null) {
                    $pending[] = ['type' => $one['list'] ?? $one['map'] ?? $one['yields'] ?? []];
                } elseif (!isset($found[$class]) && isset($this->old['classes'][$class])) {
                    $found[$class] = true;
                    array_push($pending, ...$this->old['classes'][$class]['read'] ?? []);
                }
            }
        }

        return $found;
    }

    /**
     * @param list<array<string, mixed>> $all
     * @return array<string, mixed>|null
     */
    private function named(array $all, string $name): ?array
    {
        foreach ($all as $one) {
            if ($one['name'] === $name) {
                return $one;
            }
        }

        return null;
    }
}

[, $namespace, $old, $new] = $argv;
[$before, $now] = array_map(
    static fn(string $file): array => json_decode((string) file_get_contents($file), true, flags: JSON_THROW_ON_ERROR),
    [$old, $new],
);
(new User($namespace, $before, $now))->use();
