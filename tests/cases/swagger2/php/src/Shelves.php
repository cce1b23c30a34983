<?php

declare(strict_types=1);

namespace Shelves;

use Shelves\Models\Errors;
use Shelves\Models\Operations;
use Shelves\Models\Shared;
use Shelves\Operations\AddBook;
use Shelves\Operations\AddPhoto;
use Shelves\Operations\ChangeShelf;
use Shelves\Operations\DescribePhoto;
use Shelves\Operations\ListBooks;
use Shelves\Operations\Photo;
use Shelves\Operations\ReplaceShelf;
use Shelves\Runtime\Client;

/** Where books stand. */
final class Shelves
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * addBook
     *
     * POST /books, with the scope books:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function addBook(?Shared\BookInput $request = null, ?Options $options = null): Operations\AddBookResponse
    {
        return $this->client->call(AddBook::operation(), $request, $options);
    }

    /**
     * addPhoto
     *
     * POST /shelves/{id}/photo.
     *
     * @throws Errors\SDKException
     */
    public function addPhoto(Operations\AddPhotoRequest $request, ?Options $options = null): Operations\AddPhotoResponse
    {
        return $this->client->call(AddPhoto::operation(), $request, $options);
    }

    /**
     * changeShelf
     *
     * PATCH /shelves/{id}, with the scope books:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function changeShelf(
        Operations\ChangeShelfRequest $request,
        ?Options $options = null,
    ): Operations\ChangeShelfResponse {
        return $this->client->call(ChangeShelf::operation(), $request, $options);
    }

    /**
     * describePhoto
     *
     * PUT /shelves/{id}/photo, with the scope books:read.
     *
     * @throws Errors\SDKException
     */
    public function describePhoto(
        Operations\DescribePhotoRequest $request,
        ?Options $options = null,
    ): Operations\DescribePhotoResponse {
        return $this->client->call(DescribePhoto::operation(), $request, $options);
    }

    /**
     * listBooks
     *
     * GET /books, with the scope books:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function listBooks(
        ?Operations\ListBooksRequest $request = null,
        ?Options $options = null,
    ): Operations\ListBooksResponse {
        return $this->client->call(ListBooks::operation(), $request, $options);
    }

    /**
     * photo
     *
     * GET /shelves/{id}/photo.
     *
     * @throws Errors\SDKException
     */
    public function photo(Operations\PhotoRequest $request, ?Options $options = null): Operations\PhotoResponse
    {
        return $this->client->call(Photo::operation(), $request, $options);
    }

    /**
     * replaceShelf
     *
     * PUT /shelves/{id}, with the scope books:read.
     *
     * @throws Errors\SDKException
     */
    public function replaceShelf(
        Operations\ReplaceShelfRequest $request,
        ?Options $options = null,
    ): Operations\ReplaceShelfResponse {
        return $this->client->call(ReplaceShelf::operation(), $request, $options);
    }
}
