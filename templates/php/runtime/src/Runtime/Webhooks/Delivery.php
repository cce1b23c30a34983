<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Webhooks;

use Sdkwright\Runtime\Free;
use Sdkwright\Runtime\Invalid;
use Sdkwright\Runtime\Json;
use Sdkwright\Runtime\Union;
use Sdkwright\Runtime\Variant;
use Sdkwright\Types\Digits;
use Sdkwright\Webhooks\Event;

/**
 * A request that came: which webhook it is.
 *
 * @internal
 */
final class Delivery
{
    /** How much of a webhook's name a request says. */
    private const NONE = 0;
    private const END = 1;
    private const START = 2;
    private const WHOLE = 3;

    /** The JSON of the body, null where it is none. */
    public readonly mixed $value;

    public readonly bool $isJson;

    public function __construct(private readonly string $body, private readonly Headers $headers)
    {
        try {
            $value = Json::decode($body);
            $isJson = true;
        } catch (Invalid) {
            $value = null;
            $isJson = false;
        }
        $this->value = $value;
        $this->isJson = $isJson;
    }

    /**
     * The webhook that the request is, and whether that is more than a guess. What a webhook's requests always have
     * decides first, then its name, then how much of it there is, and at last what members the payloads have.
     *
     * @param list<Webhook<Event>> $webhooks
     * @return array{Webhook<Event>|null, bool}
     */
    public function find(array $webhooks): array
    {
        $isOnly = \count($webhooks) === 1;
        if ($isOnly && !$this->saysAnother($webhooks[0])) {
            return [$webhooks[0], true];
        }
        $best = [self::NONE, 0, 0];
        $found = [];
        foreach ($webhooks as $webhook) {
            $score = $this->score($webhook);
            if ($score === null) {
                continue;
            }
            $order = $found === [] ? 1 : $score <=> $best;
            if ($order > 0) {
                [$best, $found] = [$score, [$webhook]];
            } elseif ($order === 0) {
                $found[] = $webhook;
            }
        }
        [$name, , $marks] = $best;
        if ($name === self::NONE && $marks === 0 && !$isOnly) {
            // What says its name and has that of none here is none of these.
            $found = \array_values(\array_filter($found, fn(Webhook $one): bool => $this->said($one) === ''));
        }
        $isSure = $name === self::WHOLE || ($name === self::NONE && $marks > 0);
        if (!$this->isJson || $found === [] || ($isSure && \count($found) === 1)) {
            return [$found[0] ?? null, $isSure];
        }

        return [$this->byPayload($found), false];
    }

    /**
     * Whether a request says that it is another than the only webhook that there is.
     *
     * @param Webhook<Event> $webhook
     */
    private function saysAnother(Webhook $webhook): bool
    {
        foreach ($webhook->marks as $mark) {
            $given = $this->at($mark->place);
            if ($given !== [] && !self::isOneOf($given[0], $mark->values)) {
                return true;
            }
        }

        return $this->said($webhook) !== '' && ($this->nameScore($webhook)[0] ?? self::NONE) === self::NONE;
    }

    /**
     * The one whose payload the members of the body fit best.
     *
     * @param non-empty-list<Webhook<Event>> $webhooks
     * @return Webhook<Event>|null
     */
    private function byPayload(array $webhooks): ?Webhook
    {
        $variants = \array_map(static fn(Webhook $one): Variant => $one->payload ?? new Variant(0, ''), $webhooks);
        $chosen = (new Union($variants))->choose($this->value)[0] ?? null;
        $at = $chosen === null ? false : \array_search($chosen, $variants, true);

        return $at === false ? null : $webhooks[$at];
    }

    /**
     * How well the request is a webhook's: by its name, by how much of it is missing or too much, and by the marks.
     * Null where it is another's.
     *
     * @param Webhook<Event> $webhook
     * @return array{int, int, int}|null
     */
    private function score(Webhook $webhook): ?array
    {
        $isTold = ($webhook->form === Form::Json) === $this->isJson;
        if (!$isTold || ($webhook->form === Form::None && $this->body !== '')) {
            return null;
        }
        $score = $this->nameScore($webhook);
        if ($score === null) {
            return null;
        }
        $marks = 0;
        foreach ($webhook->marks as $mark) {
            $given = $this->at($mark->place);
            if ($given === [] && $mark->optional) {
                continue;
            }
            if ($given === [] || !self::isOneOf($given[0], $mark->values)) {
                return null;
            }
            ++$marks;
        }

        return [...$score, $marks];
    }

    /**
     * @param Webhook<Event> $webhook
     * @return array{int, int}|null
     */
    private function nameScore(Webhook $webhook): ?array
    {
        $said = $this->said($webhook);
        $name = self::words($webhook->name);
        if ($said === $name) {
            return [self::WHOLE, 0];
        }
        if ($webhook->exact) {
            return null;
        }
        $excess = \substr_count($said, ' ') - \substr_count($name, ' ');

        return match (true) {
            $said !== '' && \str_starts_with($name, "$said ") => [self::START, $excess],
            $name !== '' && \str_ends_with($said, " $name") => [self::END, -$excess],
            default => [self::NONE, 0],
        };
    }

    /**
     * The words of the name that the request says it has.
     *
     * @param Webhook<Event> $webhook
     */
    private function said(Webhook $webhook): string
    {
        $pieces = [];
        foreach ($webhook->event as $place) {
            $given = $this->at($place)[0] ?? null;
            $pieces[] = match (true) {
                \is_bool($given) => $given ? 'true' : 'false',
                \is_scalar($given), $given instanceof Digits => (string) $given,
                default => '',
            };
        }

        return self::words(\implode(' ', $pieces));
    }

    /** The words of a name in lower case: those of "parcelLost", "parcel.lost" and "PARCEL_LOST" are the same. */
    private static function words(string $name): string
    {
        \preg_match_all('/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+/', $name, $found);

        return \mb_strtolower(\implode(' ', $found[0]), 'UTF-8');
    }

    /**
     * What is in a place, as the only item; nothing where there is nothing.
     *
     * @param string|list<string> $place
     * @return list<mixed>
     */
    private function at(string|array $place): array
    {
        if (\is_string($place)) {
            $value = $this->headers->get($place);

            return $value === null ? [] : [$value];
        }
        $value = $this->value;
        foreach ($place as $step) {
            // Not as a property: PHP has none whose name begins with NUL.
            $members = $value instanceof \stdClass ? (array) $value : [];
            if (!\array_key_exists($step, $members)) {
                return [];
            }
            $value = $members[$step];
        }

        return $this->isJson ? [$value] : [];
    }

    /** @param list<string|int|bool> $values */
    private static function isOneOf(mixed $given, array $values): bool
    {
        foreach ($values as $value) {
            if (Free::isSame($given, $value)) {
                return true;
            }
        }

        return false;
    }
}
