<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

/**
 * Goes through a value as `json_encode` does, only slower, and knows where it is.
 *
 * @internal
 */
final class JsonTree
{
    /**
     * The value in null, scalars and arrays; only an object without members, or with the names of a list, is a
     * `\stdClass`.
     *
     * @throws Invalid if something in it has no JSON
     */
    public static function plain(mixed $value, int $depth = 0): mixed
    {
        if ($depth > Json::MAX_DEPTH) {
            throw new Invalid('is nested too deeply');
        }

        return match (true) {
            \is_array($value) => self::members($value, $depth),
            $value instanceof \JsonSerializable => self::serialized($value, $depth),
            $value instanceof \BackedEnum => $value->value,
            $value instanceof \UnitEnum => throw new Invalid('has no JSON'),
            \is_object($value) => self::object($value, $depth),
            default => self::scalar($value),
        };
    }

    private static function scalar(mixed $value): mixed
    {
        return match (true) {
            \is_float($value) && !\is_finite($value) => throw new Invalid('must be a finite number'),
            \is_string($value) && \preg_match('//u', $value) !== 1 => throw new Invalid('is not UTF-8'),
            \is_resource($value) => throw new Invalid('has no JSON'),
            default => $value,
        };
    }

    private static function serialized(\JsonSerializable $value, int $depth): mixed
    {
        $made = $value->jsonSerialize();

        return $made === $value ? self::object($value, $depth) : self::plain($made, $depth);
    }

    /**
     * @param array<mixed> $members
     * @return array<mixed>
     */
    private static function members(array $members, int $depth): array
    {
        $plain = [];
        foreach ($members as $name => $item) {
            if (\is_string($name) && \preg_match('//u', $name) !== 1) {
                throw new Invalid('has a member whose name is not UTF-8');
            }
            try {
                $plain[$name] = self::plain($item, $depth + 1);
            } catch (Invalid $error) {
                throw $error->within($name);
            }
        }

        return $plain;
    }

    private static function object(object $object, int $depth): mixed
    {
        $members = self::members($object instanceof \stdClass ? (array) $object : \get_object_vars($object), $depth);

        return \array_is_list($members) ? (object) $members : $members;
    }
}
