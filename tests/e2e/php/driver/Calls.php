<?php

declare(strict_types=1);

namespace Driver;

use Psr\Http\Message\StreamInterface;

/** Makes the calls of a scenario, and words what came of them. */
final class Calls
{
    private const KINDS = [
        'TokenException' => 'token',
        'DecodeException' => 'decode',
        'RequestException' => 'request',
        'TimeoutException' => 'timeout',
        'ConnectionException' => 'connection',
        'SDKException' => 'status',
    ];

    private const ENVELOPE = ['statusCode' => 0, 'contentType' => 0, 'rawResponse' => 0, 'headers' => 0];

    private readonly Values $values;

    private readonly Settings $settings;

    public function __construct(private readonly Package $package)
    {
        $this->values = new Values($package);
        $this->settings = new Settings($package);
    }

    /** @return list<array<string, mixed>> */
    public function outcomes(\stdClass $work): array
    {
        if ($work->at_once) {
            throw new \LogicException('PHP makes one call after the other');
        }
        $seen = new Seen();
        $group = $this->settings->sdk($work->client, $work->mock, $seen);
        foreach ($work->call->group as $words) {
            $group = $group->{Package::member($group, ...$words)};
        }
        $outcomes = [];
        for ($number = 0; $number < $work->calls; $number++) {
            if ($number > 0) {
                usleep($work->pause_ms * 1000);
            }
            $outcome = $this->outcome($group, $work, $seen);
            $outcomes[] = $outcome + ['url' => $seen->url, 'notes' => $seen->notes, 'log' => $seen->log];
        }

        return $outcomes;
    }

    /** @return array<string, mixed> */
    private function outcome(object $group, \stdClass $work, Seen $seen): array
    {
        try {
            return $this->called($group, $work);
        } catch (\TypeError $error) {
            // PHP refused the call, or the object that it is given: at run time, and nothing was sent.
            $callers = [$error->getFile(), $error->getTrace()[0]['file'] ?? ''];
            if (preg_grep('{^' . preg_quote(__DIR__) . '/}', $callers) === []) {
                throw $error;
            }
            $seen->log .= mb_scrub((string) $error);

            return ['outcome' => 'request', 'type' => 'TypeError'];
        } catch (\Exception $error) {
            $name = substr((string) strrchr($error::class, '\\'), 1);
            if (!$error instanceof ($this->package->class('Models\Errors\SDKException'))) {
                throw $error;
            }
            $seen->log .= mb_scrub((string) $error);

            return [
                'outcome' => self::KINDS[$name] ?? 'api',
                'type' => $name,
                'status' => $error->statusCode,
                'error' => property_exists($error, 'data') ? $error->data : null,
            ];
        }
    }

    /** @return array<string, mixed> */
    private function called(object $group, \stdClass $work): array
    {
        $read = $work->read === '' ? [] : [$work->read === 'items' ? 'all' : 'pages'];
        $method = new \ReflectionMethod($group, Package::member($group, ...$work->call->name, ...$read));
        $operation = $this->package->named('Operations', $work->call->model);
        $arguments = $this->arguments($method, $work, $operation);
        $options = $this->settings->options($work->options);
        if ($options !== null) {
            $arguments['options'] = $options;
        }
        $answer = $group->{$method->getName()}(...$arguments);
        if ($work->read !== '') {
            return ['outcome' => 'success', $work->read => iterator_count($answer)];
        }

        return [
            'outcome' => 'success',
            'status' => $answer->statusCode,
            'content_type' => $answer->contentType,
            'result' => $this->result($answer, $operation),
        ];
    }

    /** @return array<string, mixed> */
    private function arguments(\ReflectionMethod $method, \stdClass $work, string $operation): array
    {
        if ($work->call->takes === 'nothing') {
            return [];
        }
        $type = $this->values->typeOfArgument($method);
        if ($work->call->takes === 'body') {
            $class = $method->getDeclaringClass();

            return property_exists($work, 'body') ? ['request' => $this->values->made($type, $work->body, $class)] : [];
        }
        $class = trim(str_replace('null', '', $type), '?|\\');
        $parameters = $this->package->parameters($operation);
        $given = [];
        foreach ($work->given as [$position, $value]) {
            $given[$parameters[$position]] = $value;
        }
        if (property_exists($work, 'body')) {
            $others = array_diff(array_keys(get_class_vars($class)), $parameters);
            $given[array_values($others)[0]] = $work->body;
        }

        return ['request' => $this->values->filled($class, $given)];
    }

    /** The body that is there: of a stream all of it, of other values what would be sent. */
    private function result(object $answer, string $operation): mixed
    {
        foreach (array_diff_key(get_object_vars($answer), self::ENVELOPE) as $property => $value) {
            if ($value instanceof StreamInterface) {
                return ['$bytes' => base64_encode((string) $value->getContents())];
            }
            if ($value instanceof \Traversable) {
                return array_map($this->item(...), iterator_to_array($value, false));
            }
            if ($value !== null) {
                $type = (string) (new \ReflectionProperty($answer, $property))->getDocComment();

                return match (true) {
                    $value === [] && str_contains($type, 'array<') => new \stdClass(),
                    $this->package->isBase64($operation, $property) => base64_encode($value),
                    str_contains($type, 'numeric-string') => $this->numbers($value),
                    default => $this->written($value),
                };
            }
        }

        return null;
    }

    /** Numbers that are text. */
    private function numbers(mixed $value): mixed
    {
        $written = [$this->package->class('Runtime\Write'), 'decimal'];

        return is_array($value) ? array_map($written, $value) : $written($value);
    }

    private function item(mixed $item): mixed
    {
        if (!$item instanceof ($this->package->class('Types\Event'))) {
            return $this->written($item);
        }

        return [
            'data' => $this->written($item->data),
            'event' => $item->event,
            'id' => $item->id,
            'retry' => $item->retry,
        ];
    }

    private function written(mixed $value): mixed
    {
        return [$this->package->class('Runtime\Write'), 'any']($value);
    }
}
