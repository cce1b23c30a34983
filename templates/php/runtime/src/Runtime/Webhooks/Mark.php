<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Webhooks;

/**
 * What a webhook's requests have in a place, or are another's.
 *
 * @internal
 */
final readonly class Mark
{
    /**
     * @param string|list<string> $place a header, or a path of members of the body
     * @param list<string|int|bool> $values of which it has one
     * @param bool $optional whether a request without it may be the webhook's, too
     */
    public function __construct(
        public string|array $place,
        public array $values,
        public bool $optional = false,
    ) {}
}
