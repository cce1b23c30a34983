<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Webhooks;

use Sdkwright\Webhooks\HeaderException;

/**
 * The headers of a request, whose names may be in any case (RFC 9110, 5.1).
 *
 * @internal
 */
final readonly class Headers
{
    /** @var array<array-key, string> by their names in lower case */
    private array $values;

    /** @param array<array-key, string|array<string|null>|null> $given as `getallheaders()` has them, or PSR-7 */
    public function __construct(array $given)
    {
        $values = [];
        foreach ($given as $name => $value) {
            if ($value !== null && $value !== []) {
                // Several are one list (RFC 9110, 5.3).
                $values[\strtolower((string) $name)] = \implode(', ', (array) $value);
            }
        }
        $this->values = $values;
    }

    public function get(string $name): ?string
    {
        return $this->values[\strtolower($name)] ?? null;
    }

    /** @throws HeaderException where it is missing */
    public function needed(string $name): string
    {
        return $this->get($name) ?? throw new HeaderException("the request has no header $name");
    }
}
