<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

/**
 * What a union knows of one of its variants.
 *
 * @template-covariant T
 * @internal
 */
final readonly class Variant
{
    /**
     * @param int $kinds the types that its values have in JSON: `Kind::OBJECT | Kind::STRING`; `Kind::ANY` says any
     * @param class-string<T&Model>|(\Closure(array<mixed>, string|int): T)|Union<T> $type a record, how to read
     *        anything else, or another union
     * @param list<Member> $members those of a record
     * @param list<string> $tags the values of the discriminator that choose it
     * @param bool $fallback whether it is chosen by other values of the discriminator, and by none
     */
    public function __construct(
        public int $kinds,
        private string|\Closure|Union $type,
        private array $members = [],
        public array $tags = [],
        public bool $fallback = false,
    ) {}

    /**
     * @return T
     * @throws Invalid
     */
    public function read(mixed $json): mixed
    {
        /** @var T $value */
        $value = match (true) {
            \is_string($this->type) => $this->type::read($json),
            $this->type instanceof Union => $this->type->read($json),
            default => Read::whole($json, $this->type),
        };

        return $value;
    }

    /** Whether a value of that kind can be of this variant, before its members are looked at. */
    public function fits(mixed $json, int $kind): bool
    {
        return ($this->kinds & $kind) !== 0 && (!$this->type instanceof Union || $this->type->choose($json) !== []);
    }

    /**
     * How much the members of an object say for this variant; -1 where it cannot be of it.
     *
     * @param array<mixed> $in
     */
    public function score(array $in): int
    {
        $score = 0;
        foreach ($this->members as $member) {
            if (\array_key_exists($member->name, $in)) {
                $more = $member->tells ? $member->score($in[$member->name]) : 2;
                if ($more < 0) {
                    return -1;
                }
                $score += $more;
            } elseif ($member->required) {
                return -1;
            }
        }

        return $score === 0 && $this->members !== [] && $in !== [] ? -1 : $score;
    }
}
