<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

/**
 * An answer that the document has.
 *
 * @internal
 *
 * @template-covariant T
 */
abstract readonly class Documented
{
    /** "200", "2XX" or "DEFAULT". */
    public string $status;

    /** The content type in lower case and without parameters, null where there is no body. */
    public ?string $type;

    /**
     * @param string $status "200", "2XX" or "default"
     * @param string|null $media the content type as documented, null where there is no body
     * @param \Closure(Received): T $make
     */
    public function __construct(
        string $status,
        public ?string $media,
        public \Closure $make,
    ) {
        $this->status = \strtoupper($status);
        $this->type = $media === null ? null : ContentType::base($media);
    }

    /**
     * Says whether an answer of a content type is this one. Without one it is taken for what is documented (RFC 9110,
     * 8.3).
     */
    public function fits(string $received): bool
    {
        return $this->type === null || $this->type === '*/*' || $this->type === $received || $received === ''
            || ContentType::isJson($this->type) && ContentType::isJson($received)
            || \str_ends_with($this->type, '/*') && \str_starts_with($received, \substr($this->type, 0, -1));
    }
}
