<?php

declare(strict_types=1);

// Runs examples as they stand: a JSON line with `code` in, a JSON line with `error` out. Whatever host an example asks,
// MOCK answers.

namespace Http\Discovery;

use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestInterface;

putenv('SDK_PACKAGES=' . getcwd());
require __DIR__ . '/../../php_tools/autoload.php';

const SECONDS = 60;

/** In place of php-http/discovery, which an SDK asks first for a client. */
final class Psr18ClientDiscovery
{
    public static function find(): ClientInterface
    {
        $mock = (string) getenv('MOCK');
        $handlers = \GuzzleHttp\HandlerStack::create();
        $handlers->push(\GuzzleHttp\Middleware::mapRequest(
            static function (RequestInterface $request) use ($mock): RequestInterface {
                $host = (string) parse_url($mock, PHP_URL_HOST);
                $uri = $request->getUri()->withScheme('http')->withHost($host);

                return $request->withUri($uri->withPort(parse_url($mock, PHP_URL_PORT)));
            },
        ));

        return new \GuzzleHttp\Client(['handler' => $handlers]);
    }
}

/** What went wrong, or nothing. The example has no variables but its own. */
function run(string $file): string
{
    pcntl_alarm(SECONDS);
    ob_start();
    try {
        (static fn(): mixed => require func_get_arg(0))($file);
    } catch (\Throwable $error) {
        $cause = $error->getPrevious() === null ? '' : " ({$error->getPrevious()->getMessage()})";
        $text = $error::class . ": {$error->getMessage()}$cause";

        return substr((string) preg_replace('/\s+/', ' ', $text), 0, 600);
    } finally {
        ob_end_clean();
        pcntl_alarm(0);
    }

    return '';
}

pcntl_async_signals(true);
pcntl_signal(SIGALRM, static fn() => throw new \RuntimeException('not done after ' . SECONDS . ' s'));
$folder = sys_get_temp_dir(); // ours alone, and removed by who started us
mkdir("$folder/vendor");
file_put_contents("$folder/vendor/autoload.php", "<?php\n");
set_include_path($folder . PATH_SEPARATOR . get_include_path());
while (($line = fgets(STDIN)) !== false) {
    file_put_contents("$folder/example.php", json_decode($line, flags: JSON_THROW_ON_ERROR)->code);
    echo json_encode(['error' => mb_scrub(run("$folder/example.php"))], JSON_THROW_ON_ERROR), "\n";
}
