<?php

declare(strict_types=1);

namespace Names;

use Names\Runtime\Client;

/** The operations under `admin`. */
final class Admin
{
    public readonly SDKAdminRepos $repos;

    /** @internal */
    public function __construct(Client $client)
    {
        $this->repos = new SDKAdminRepos($client);
    }
}
