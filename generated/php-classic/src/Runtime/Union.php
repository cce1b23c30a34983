<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use formance\formance\Types\Unknown;

/**
 * A union: which of its variants a value is, decided before it is read.
 *
 * The JSON type decides; among objects the discriminator, else required and constant members, the values that
 * enumerations list, the number of known members, the order written. Where several are possible and the likeliest
 * refuses the value, the others are tried; if none takes it, the error is that of the first.
 *
 * @template-covariant T
 * @internal
 */
final class Union
{
    /** @var array<array-key, Variant<T>> by their values of the discriminator */
    private array $tagged = [];

    /**
     * Which of the variants take objects that the likeliest refused. Without it the time for unions inside of each
     * other would grow with the power of their depth.
     *
     * @var \WeakMap<\stdClass, int>|null
     */
    private ?\WeakMap $objects = null;

    /** @var array<string, int> the same of lists, by their content, while a value is tried that they are in */
    private array $lists = [];

    private int $trials = 0;

    /**
     * @param list<Variant<T>> $variants
     * @param string|null $tag the name of the discriminator in JSON
     * @param bool $closed whether a value of none of the variants is refused; else it is `Unknown`
     */
    public function __construct(
        private readonly array $variants,
        private readonly ?string $tag = null,
        private readonly bool $closed = false,
    ) {
        foreach ($variants as $variant) {
            foreach ($variant->tags as $value) {
                $this->tagged[$value] ??= $variant;
            }
        }
    }

    /**
     * @param mixed $json what `Json::decode` gave
     * @return T
     * @throws Invalid if it is of no variant and the union is closed, or its variant refuses it
     */
    public function read(mixed $json): mixed
    {
        if ($this->tag !== null && $json instanceof \stdClass) {
            // What choose() finds out, too: by far the most unions are told apart so.
            $tag = $json->{$this->tag} ?? null;
            if (\is_string($tag) && isset($this->tagged[$tag])) {
                return $this->tagged[$tag]->read($json);
            }
        }
        $variants = $this->choose($json);
        if ($variants === []) {
            if ($this->closed) {
                throw new Invalid('is none of the documented variants');
            }
            /** @var T $unknown */
            $unknown = new Unknown(Free::read($json));

            return $unknown;
        }

        return \count($variants) === 1 ? $variants[0]->read($json) : $this->first($variants, $json);
    }

    /**
     * The variants that a value can be, the likeliest first.
     *
     * @return list<Variant<T>>
     */
    public function choose(mixed $json): array
    {
        $kind = Kind::of($json);
        $members = null;
        if ($json instanceof \stdClass) {
            $members = (array) $json;
            $told = $this->tag === null ? null : $this->told($members[$this->tag] ?? null);
            if ($told !== null) {
                return $told;
            }
        }
        $fits = [];
        foreach ($this->variants as $variant) {
            if ($variant->fits($json, $kind)) {
                $fits[] = $variant;
            }
        }
        if ($members !== null) {
            $fits = self::ranked($fits, $members);
        }

        return $fits !== []
            ? $fits
            : self::only($this->variants, static fn(Variant $variant): bool => $variant->kinds === Kind::ANY);
    }

    /**
     * What the discriminator says: null where it is not there and no variant is for that.
     *
     * @return list<Variant<T>>|null
     */
    private function told(mixed $tag): ?array
    {
        if (\is_bool($tag)) {
            $tag = $tag ? 'true' : 'false';
        }
        if (\is_scalar($tag) && isset($this->tagged[$tag = (string) $tag])) {
            return [$this->tagged[$tag]];
        }
        $fallback = self::only($this->variants, static fn(Variant $variant): bool => $variant->fallback);

        return $tag === null && $fallback === [] ? null : $fallback;
    }

    /**
     * The first of the variants for which something holds, if there is one.
     *
     * @param list<Variant<T>> $variants
     * @param \Closure(Variant<T>): bool $holds
     * @return list<Variant<T>>
     */
    private static function only(array $variants, \Closure $holds): array
    {
        foreach ($variants as $variant) {
            if ($holds($variant)) {
                return [$variant];
            }
        }

        return [];
    }

    /**
     * @param list<Variant<T>> $variants
     * @param array<mixed> $members
     * @return list<Variant<T>>
     */
    private static function ranked(array $variants, array $members): array
    {
        $scores = [];
        foreach ($variants as $at => $variant) {
            $score = $variant->score($members);
            if ($score >= 0) {
                $scores[$at] = $score;
            }
        }
        \arsort($scores);
        $ranked = [];
        foreach ($scores as $at => $score) {
            $ranked[] = $variants[$at];
        }

        return $ranked;
    }

    /**
     * The value as the first variant that takes it.
     *
     * @param non-empty-list<Variant<T>> $variants
     * @return T
     * @throws Invalid the error of the first of all
     */
    private function first(array $variants, mixed $json): mixed
    {
        $list = \is_array($json) && $this->trials > 0 ? \md5(Json::encode($json)) : '';
        $known = $json instanceof \stdClass ? $this->objects[$json] ?? null : $this->lists[$list] ?? null;
        if ($known !== null) {
            return $variants[$known]->read($json);
        }
        ++$this->trials;
        try {
            [$at, $outcome] = self::tried($variants, $json);
        } finally {
            --$this->trials;
        }
        if ($json instanceof \stdClass) {
            $this->objects ??= new \WeakMap();
            $this->objects[$json] = $at;
        } elseif ($list !== '') {
            $this->lists[$list] = $at;
        }
        if ($this->trials === 0) {
            $this->lists = [];
        }

        return $outcome instanceof Invalid ? throw $outcome : $outcome;
    }

    /**
     * The place of the variant that takes the value, and the value as that; or the first, and its error.
     *
     * @param non-empty-list<Variant<T>> $variants
     * @return array{int, T|Invalid}
     */
    private static function tried(array $variants, mixed $json): array
    {
        try {
            return [0, $variants[0]->read($json)];
        } catch (Invalid $refusal) {
            // Perhaps another takes it.
        }
        foreach (\array_slice($variants, 1, preserve_keys: true) as $at => $variant) {
            try {
                return [$at, $variant->read($json)];
            } catch (Invalid) {
                // Or the next.
            }
        }

        return [0, $refusal];
    }
}
