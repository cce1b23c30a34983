<?php

declare(strict_types=1);

namespace Names;

use Names\Models\Errors;
use Names\Models\Operations;
use Names\Operations\AdminReposListForOrg;
use Names\Operations\ReposListForOrg;
use Names\Operations\ReposReplace;
use Names\Runtime\Client;

/** The operations under `admin->repos`. */
final class SDKAdminRepos
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * It would be called as the one before
     *
     * POST /admin/repos.
     *
     * @throws Errors\SDKException
     */
    public function adminReposListForOrg(?Options $options = null): Operations\AdminReposListForOrgResponse
    {
        return $this->client->call(AdminReposListForOrg::operation(), null, $options);
    }

    /**
     * The last part of a tag before a slash
     *
     * GET /admin/repos.
     *
     * @throws Errors\SDKException
     */
    public function reposListForOrg(?Options $options = null): Operations\ReposListForOrgResponse
    {
        return $this->client->call(ReposListForOrg::operation(), null, $options);
    }

    /**
     * No separator after the tag
     *
     * PUT /admin/repos.
     *
     * @throws Errors\SDKException
     */
    public function reposReplace(?Options $options = null): Operations\ReposReplaceResponse
    {
        return $this->client->call(ReposReplace::operation(), null, $options);
    }
}
