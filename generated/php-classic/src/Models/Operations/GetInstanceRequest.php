<?php

declare(strict_types=1);

namespace formance\formance\Models\Operations;

final class GetInstanceRequest
{
    /** Identifier of the instance. */
    public string $instanceID;
}
