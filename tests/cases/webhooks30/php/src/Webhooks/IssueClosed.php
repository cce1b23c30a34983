<?php

declare(strict_types=1);

namespace Hooks\Webhooks;

use Hooks\Models\Shared;

/** The webhook `issue-closed`. */
final readonly class IssueClosed implements Event
{
    /** @internal */
    public function __construct(
        public Shared\IssueClosedPayload $payload,
    ) {}

    public function name(): string
    {
        return 'issue-closed';
    }
}
