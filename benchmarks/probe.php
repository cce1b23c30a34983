<?php

/**
 * Measures the SDK of generated/php, or Guzzle with json_decode and classes that somebody wrote who
 * knows the answer, and prints what it found as JSON.
 *
 *     php probe.php sdk|guzzle PORT CALLS
 *
 * All times are CPU milliseconds of this process. Debian's packages have the libraries.
 */

declare(strict_types=1);

require '/usr/share/php/GuzzleHttp/autoload.php';

function cpu(): float
{
    $used = getrusage();

    return 1000 * ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'])
        + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1000;
}

function ofSdk(string $url): Closure
{
    require '/usr/share/php/Brick/Math/autoload.php';
    require '/usr/share/php/Psr/Log/autoload.php';
    spl_autoload_register(static function (string $class): void {
        $prefix = 'formance\\stack\\';
        if (str_starts_with($class, $prefix)) {
            require __DIR__ . '/../generated/php/src/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
        }
    });
    $sdk = formance\stack\SDK::builder()
        ->setServerURL($url)
        ->setSecurity(new formance\stack\Models\Shared\Security('id', 'secret', "{$url}/api/auth/oauth/token"))
        ->build();

    return static fn() => $sdk->orchestration->v1->listWorkflows();
}

final readonly class Config
{
    /** @param list<array<string, mixed>> $stages */
    public function __construct(public string $name, public array $stages) {}
}

final readonly class Workflow
{
    public function __construct(
        public Config $config,
        public DateTimeImmutable $createdAt,
        public DateTimeImmutable $updatedAt,
        public string $id,
    ) {}

    /** @param array<string, mixed> $json */
    public static function from(array $json): self
    {
        return new self(
            new Config($json['config']['name'], $json['config']['stages']),
            new DateTimeImmutable($json['createdAt']),
            new DateTimeImmutable($json['updatedAt']),
            $json['id'],
        );
    }
}

function ofGuzzle(string $url): Closure
{
    $client = new GuzzleHttp\Client();

    return static function () use ($client, $url): array {
        $answer = $client->get("{$url}/api/orchestration/workflows", ['headers' => ['Authorization' => 'Bearer token']]);
        $json = json_decode((string) $answer->getBody(), true, flags: JSON_THROW_ON_ERROR);

        return array_map(Workflow::from(...), $json['data']);
    };
}

[, $subject, $port, $calls] = $argv;
$url = "http://127.0.0.1:{$port}";
$start = cpu();
$call = $subject === 'sdk' ? ofSdk($url) : ofGuzzle($url);
$call();
$first = cpu() - $start;
for ($i = 0; $i < $calls / 2; ++$i) {
    $call();
}
$begin = cpu();
for ($i = 0; $i < $calls; ++$i) {
    $call();
}
$one = (cpu() - $begin) / $calls;
echo json_encode([
    'first call done' => $first,
    'call' => $one,
    'memory at most' => memory_get_peak_usage() / 1024 ** 2,
]);
