<?php

declare(strict_types=1);

namespace formance\formance\Hooks;

/**
 * What a hook is told of a call.
 */
final readonly class HookContext
{
    /**
     * @param string $operationID the operation's name in the document
     * @param int $attempt counts from 1; after a success or an error it is the last one
     */
    public function __construct(
        public string $operationID,
        public int $attempt,
    ) {}
}
