<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

/**
 * A value is not as the API's document says. The message has its place and nothing of the value.
 *
 * @internal
 */
final class Invalid extends \UnexpectedValueException
{
    /** How many steps of a path are shown at each of its ends. */
    private const SHOWN = 16;

    /** @var list<string|int> */
    private array $steps = [];

    /** @param string $problem what is wrong, such as "must be a string" or "is missing" */
    public function __construct(public readonly string $problem)
    {
        parent::__construct($problem);
    }

    /** The error, with its place seen from one step further out: from what has the member or the item. */
    public function within(string|int $step): self
    {
        \array_unshift($this->steps, $step);
        $this->message = "{$this->path()} {$this->problem}";

        return $this;
    }

    /** The error, with its place seen from one step further in. */
    public function inside(): self
    {
        \array_shift($this->steps);
        $this->message = \ltrim("{$this->path()} {$this->problem}", ' ');

        return $this;
    }

    /** Where in the value, such as `stages[2].kind`; "" is the value itself. */
    public function path(): string
    {
        $path = '';
        $last = \count($this->steps) - self::SHOWN;
        foreach ($this->steps as $at => $step) {
            if ($at >= self::SHOWN && $at < $last) {
                $path .= $at === self::SHOWN ? '…' : '';
            } elseif (\is_int($step)) {
                $path .= "[$step]";
            } else {
                $path .= ($path === '' ? '' : '.') . self::printable($step);
            }
        }

        return $path;
    }

    /** A name that a server may have made up, so that it cannot change what a log looks like. */
    private static function printable(string $name): string
    {
        return \preg_match('/\A[^\p{C}\p{Z}"]+\z/u', $name) === 1
            ? $name
            : (string) \json_encode($name, \JSON_INVALID_UTF8_SUBSTITUTE);
    }
}
