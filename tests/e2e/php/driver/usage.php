<?php

declare(strict_types=1);

// Programs that use the SDK as people write them. Arguments: the program's name, the server's URL. What one saw is a
// line of JSON.

use formance\stack\Hooks\Hooks;
use formance\stack\Models\Errors;
use formance\stack\Models\Operations;
use formance\stack\Models\Shared;
use formance\stack\Options;
use formance\stack\Retries\RetryConfig;
use formance\stack\SDK;
use formance\stack\SDKBuilder;
use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

require __DIR__ . '/../../../php_tools/autoload.php';

const WORKFLOW = new Operations\V2GetWorkflowRequest(flowId: 'w');

function connect(string $url): SDKBuilder
{
    return SDK::builder()
        ->setServerURL($url)
        ->setSecurity(new Shared\Security(clientID: 'me', clientSecret: 's3cr3t'));
}

/** A workflow, the body that it came in once more, and what it is written as. */
function answer(string $url): mixed
{
    $options = new Options(timeoutMs: 5_000, retries: RetryConfig::none(), headers: ['X-Trace' => 't']);
    $response = connect($url)->build()->orchestration->v2->getWorkflow(WORKFLOW, $options);
    $body = json_decode((string) $response->rawResponse->getBody(), flags: JSON_THROW_ON_ERROR);

    return [$response->statusCode, $response->contentType, $body, $response->v2GetWorkflowResponse];
}

/** An error in every way that there is. */
function failure(string $url): mixed
{
    try {
        connect($url)->build()->orchestration->v2->getWorkflow(WORKFLOW);
    } catch (Errors\V2Error $error) {
        return [
            'code' => $error->data->errorCode,
            'message' => $error->data->errorMessage,
            'status' => $error->statusCode,
            'php' => $error->getCode(),
            'base' => $error instanceof Errors\SDKException,
            'method' => $error->request?->getMethod(),
            'shows' => str_contains("$error" . print_r($error, true), 's3cr3t'),
        ];
    }

    return null;
}

/** An error for the function that gives credentials. */
function source(string $url): mixed
{
    $count = 0;
    $give = static function () use (&$count): Shared\Security {
        if (++$count > 2) {
            throw new DomainException('the vault is closed');
        }

        return new Shared\Security(clientID: 'me', clientSecret: 's3cr3t');
    };
    $sdk = connect($url)->setSecurity($give)->build();
    try {
        for ($calls = 0; ; $calls++) {
            $sdk->orchestration->v1->listWorkflows();
        }
    } catch (Throwable $error) {
        return [$calls, ($error->getPrevious() ?? $error)->getMessage()];
    }
}

function environment(string $url): mixed
{
    return SDK::builder()->setServerURL($url)->build()->orchestration->v1->listWorkflows()->statusCode;
}

/** A loop over items that is left, and one that begins again. */
function left(string $url): mixed
{
    $sdk = connect($url)->build();
    $found = [];
    for ($loop = 0; $loop < 2; $loop++) {
        foreach ($sdk->orchestration->v2->listWorkflowsAll() as $item) {
            $found[] = $item;
            break;
        }
    }

    return $found;
}

/** A client that knows of nothing but PSR-18. */
function client(string $url): mixed
{
    $client = new class implements ClientInterface {
        /** @var list<string> */
        public array $paths = [];

        public function sendRequest(RequestInterface $request): ResponseInterface
        {
            $this->paths[] = "{$request->getMethod()} {$request->getUri()->getPath()}";

            return (new GuzzleHttp\Client())->sendRequest($request);
        }
    };
    connect($url)->setClient($client)->build()->orchestration->v1->listWorkflows();

    return $client->paths;
}

/** What a hook throws ends the call, as it is. */
function hook(string $url): mixed
{
    $hooks = (new Hooks())->beforeRequest(static fn() => throw new DomainException('not today'));
    try {
        connect($url)->setHooks($hooks)->build()->orchestration->v1->listWorkflows();
    } catch (DomainException $error) {
        return $error->getMessage();
    }

    return null;
}

/** What var_dump shows of a client that has called. */
function dumped(string $url): mixed
{
    $sdk = connect($url)->build();
    $sdk->orchestration->v1->listWorkflows();
    ob_start();
    var_dump($sdk);

    return str_contains((string) ob_get_clean() . print_r($sdk, true), 's3cr3t');
}

[, $program, $url] = $argv;
echo json_encode($program($url), JSON_THROW_ON_ERROR), "\n";
