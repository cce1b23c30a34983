<?php

declare(strict_types=1);

// Reads and writes back every value: `php php_driver.php NAMESPACE URL`, keys on its input. Prints a line for each that failed.
require __DIR__ . '/../php_tools/autoload.php';

[, $namespace, $url] = $argv;
$sdk = ("$namespace\\SDK")::builder()->setServerURL($url)->build();
$options = "$namespace\\Options";
foreach (explode(' ', trim((string) stream_get_contents(STDIN))) as $key) {
    [$number, $value] = explode('/', $key);
    $own = new $options(headers: ['X-Value' => $value]);
    try {
        $response = $sdk->{"read$number"}(options: $own);
        $sdk->{"write$number"}($response->{"box$number"}, $own);
    } catch (Throwable $error) {
        $cause = $error->getPrevious()?->getMessage();
        echo $key, ' ', $error::class, ' ', strtr("{$error->getMessage()} $cause", "\n", ' '), "\n";
    }
}
