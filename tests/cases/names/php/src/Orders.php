<?php

declare(strict_types=1);

namespace Names;

use Names\Models\Errors;
use Names\Models\Operations;
use Names\Operations\DeleteOrdersById;
use Names\Operations\OrdersGetById;
use Names\Operations\OrdersList;
use Names\Operations\OrdersReplaceAll;
use Names\Runtime\Client;

/** The operations under `orders`. */
final class Orders
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * The path in the id
     *
     * DELETE /Orders/{id}.
     *
     * @throws Errors\SDKException
     */
    public function deleteOrdersById(
        Operations\DeleteOrdersByIdRequest $request,
        ?Options $options = null,
    ): Operations\DeleteOrdersByIdResponse {
        return $this->client->call(DeleteOrdersById::operation(), $request, $options);
    }

    /**
     * ASP.NET
     *
     * GET /Orders/{id}.
     *
     * @throws Errors\SDKException
     */
    public function getById(
        Operations\OrdersGetByIdRequest $request,
        ?Options $options = null,
    ): Operations\OrdersGetByIdResponse {
        return $this->client->call(OrdersGetById::operation(), $request, $options);
    }

    /**
     * ASP.NET, and a name that annotations beside it need
     *
     * GET /Orders.
     *
     * @throws Errors\SDKException
     */
    public function list(?Options $options = null): Operations\OrdersListResponse
    {
        return $this->client->call(OrdersList::operation(), null, $options);
    }

    /**
     * A list beside a method of this name
     *
     * POST /Orders.
     *
     * @param list<string> $request
     * @throws Errors\SDKException
     */
    public function replaceAll(array $request, ?Options $options = null): Operations\OrdersReplaceAllResponse
    {
        return $this->client->call(OrdersReplaceAll::operation(), $request, $options);
    }
}
