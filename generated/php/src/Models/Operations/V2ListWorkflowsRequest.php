<?php

declare(strict_types=1);

namespace formance\stack\Models\Operations;

final readonly class V2ListWorkflowsRequest
{
    public function __construct(
        /**
         * Token of the page to read, from `cursor.next` or `cursor.previous` of another page. The first page if absent;
         * other parameters are then part of the token and need not be repeated.
         */
        public ?string $cursor = null,
        /** How many items a page has at most. */
        public ?int $pageSize = null,
    ) {}
}
