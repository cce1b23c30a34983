<?php

declare(strict_types=1);

namespace formance\formance\Models\Operations;

final class SendEventRequest
{
    /** Identifier of the instance. */
    public string $instanceID;
    public ?SendEventRequestBody $requestBody = null;
}
