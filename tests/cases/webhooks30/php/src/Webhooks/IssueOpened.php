<?php

declare(strict_types=1);

namespace Hooks\Webhooks;

use Hooks\Models\Shared;

/** The webhook `issue-opened`. */
final readonly class IssueOpened implements Event
{
    /** @internal */
    public function __construct(
        public Shared\IssueOpenedPayload $payload,
    ) {}

    public function name(): string
    {
        return 'issue-opened';
    }
}
