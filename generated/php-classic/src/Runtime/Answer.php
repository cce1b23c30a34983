<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

/**
 * A documented success.
 *
 * @internal
 *
 * @template-covariant T
 *
 * @extends Documented<T>
 */
final readonly class Answer extends Documented
{
    /**
     * @param string $status "200", "2XX" or "default"
     * @param string|null $media the content type as documented, null where there is no body
     * @param \Closure(Received): T $make makes the envelope
     * @param bool $stream the body is read by the caller, while it arrives
     */
    public function __construct(
        string $status,
        ?string $media,
        \Closure $make,
        public bool $stream = false,
    ) {
        parent::__construct($status, $media, $make);
    }
}
