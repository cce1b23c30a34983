<?php

declare(strict_types=1);

namespace Extensions;

use Extensions\Runtime\Client;

/** The operations under `catalogue`. */
final class Catalogue
{
    public readonly SDKCatalogueTeas $teas;

    /** @internal */
    public function __construct(Client $client)
    {
        $this->teas = new SDKCatalogueTeas($client);
    }
}
