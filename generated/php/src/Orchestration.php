<?php

declare(strict_types=1);

namespace formance\stack;

use formance\stack\Runtime\Client;

/** The operations under `orchestration`. */
final class Orchestration
{
    /** Workflows, their instances, and triggers. */
    public readonly SDKOrchestrationV1 $v1;

    /** Workflows, their instances, and triggers, with paged lists and a way to test triggers. */
    public readonly SDKOrchestrationV2 $v2;

    /** @internal */
    public function __construct(Client $client)
    {
        $this->v1 = new SDKOrchestrationV1($client);
        $this->v2 = new SDKOrchestrationV2($client);
    }
}
