<?php

declare(strict_types=1);

/*
 * Calls where nothing is installed but the interfaces, then with factories alone, then with discovery; prints what is
 * thrown.
 */

spl_autoload_register(static function (string $class): void {
    $file = __DIR__ . '/../../src/' . strtr(substr($class, strlen('Sdkwright\\')), '\\', '/') . '.php';
    if (str_starts_with($class, 'Sdkwright\\') && is_file($file)) {
        require $file;
    }
});
require 'Psr/Http/Message/autoload.php';
require 'Psr/Http/Client/autoload.php';

$settings = new Sdkwright\Runtime\SDKConfiguration();
$settings->serverURL = 'http://127.0.0.1:1';
$client = new Sdkwright\Runtime\Client(new Sdkwright\Runtime\API('test'), $settings);
$call = static function () use ($client): void {
    try {
        $client->call(new Sdkwright\Runtime\Operation('op', 'GET', '/things'));
    } catch (Sdkwright\Models\Errors\SDKException $error) {
        echo $error->getMessage(), "\n";
    }
};
$call();
require 'Nyholm/Psr7/autoload.php';
$call();
// What php-http/discovery is called.
class_alias(
    get_class(new class implements Psr\Http\Client\ClientInterface {
        public static function find(): Psr\Http\Client\ClientInterface
        {
            return new self();
        }

        public function sendRequest(Psr\Http\Message\RequestInterface $request): Psr\Http\Message\ResponseInterface
        {
            return new Nyholm\Psr7\Response(418);
        }
    }),
    'Http\Discovery\Psr18ClientDiscovery',
);
$call();
