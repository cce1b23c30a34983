<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use formance\stack\Types\Absent;

/**
 * A member of a record, as far as unions look at it.
 *
 * @internal
 */
final readonly class Member
{
    /** Whether its value says more than that it is there. */
    public bool $tells;

    /**
     * @param string $name its name in JSON
     * @param mixed $const the only value that it may have
     * @param list<mixed>|null $values what its enumeration lists, if it has one
     */
    public function __construct(
        public string $name,
        public bool $required = false,
        public mixed $const = Absent::Value,
        public ?array $values = null,
    ) {
        $this->tells = $const !== Absent::Value || $values !== null;
    }

    /** How much a value that tells says for its record: 1 to 4, or -1 where it cannot be the record's. */
    public function score(mixed $json): int
    {
        if ($this->values !== null) {
            foreach ($this->values as $value) {
                if (Free::isSame($json, $value)) {
                    return 4;
                }
            }

            return 1;
        }

        return Free::isSame($json, $this->const) ? 4 : -1;
    }
}
