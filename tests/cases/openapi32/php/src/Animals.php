<?php

declare(strict_types=1);

namespace Farm;

use Farm\Models\Errors;
use Farm\Models\Operations;
use Farm\Models\Shared;
use Farm\Operations\CopyAnimals;
use Farm\Operations\ListBeings;
use Farm\Operations\ReadLog;
use Farm\Operations\SearchAnimals;
use Farm\Operations\Watch;
use Farm\Operations\WriteLog;
use Farm\Runtime\Client;

/** What lives on the farm. */
final class Animals
{
    /** Pigs, which are below the animals. */
    public readonly SDKAnimalsPigs $pigs;

    /** @internal */
    public function __construct(private readonly Client $client)
    {
        $this->pigs = new SDKAnimalsPigs($client);
    }

    /**
     * copyAnimals
     *
     * COPY /animals.
     *
     * @throws Errors\SDKException
     */
    public function copyAnimals(?Options $options = null): Operations\CopyAnimalsResponse
    {
        return $this->client->call(CopyAnimals::operation(), null, $options);
    }

    /**
     * A union with a variant for all that is not said
     *
     * GET /beings.
     *
     * @throws Errors\SDKException
     */
    public function listBeings(?Options $options = null): Operations\ListBeingsResponse
    {
        return $this->client->call(ListBeings::operation(), null, $options);
    }

    /**
     * readLog
     *
     * GET /log.
     *
     * @throws Errors\SDKException
     */
    public function readLog(?Options $options = null): Operations\ReadLogResponse
    {
        return $this->client->call(ReadLog::operation(), null, $options);
    }

    /**
     * A search with a body, by the method QUERY
     *
     * QUERY /animals.
     *
     * @throws Errors\SDKException
     */
    public function searchAnimals(Shared\Filter $request, ?Options $options = null): Operations\SearchAnimalsResponse
    {
        return $this->client->call(SearchAnimals::operation(), $request, $options);
    }

    /**
     * watch
     *
     * GET /events.
     *
     * @throws Errors\SDKException
     */
    public function watch(?Options $options = null): Operations\WatchResponse
    {
        return $this->client->call(Watch::operation(), null, $options);
    }

    /**
     * writeLog
     *
     * POST /log.
     *
     * @param list<Shared\Animal> $request
     * @throws Errors\SDKException
     */
    public function writeLog(array $request, ?Options $options = null): Operations\WriteLogResponse
    {
        return $this->client->call(WriteLog::operation(), $request, $options);
    }
}
