<?php

declare(strict_types=1);

// Runs scenarios with SDKs in PHP: one JSON text a line in, one JSON text a line out. The arguments are name=folder of
// the packages, by the names of their documents.

namespace Driver;

require __DIR__ . '/../../../php_tools/autoload.php';
require __DIR__ . '/sender.php';
foreach (['Package', 'Values', 'Seen', 'Settings', 'Calls'] as $class) {
    require __DIR__ . "/$class.php";
}

$packages = [];
foreach (array_slice($argv, 1) as $argument) {
    [$name, $folder] = explode('=', $argument, 2);
    $packages[$name] = new Package($folder);
}
while (($line = fgets(STDIN)) !== false) {
    try {
        $package = $packages[json_decode($line, flags: JSON_THROW_ON_ERROR)->document];
        $outcomes = (new Calls($package))->outcomes($package->decoded($line));
        $answer = $package->encoded(['outcomes' => $outcomes]);
    } catch (\Throwable $error) {
        $answer = json_encode(['broken' => mb_scrub((string) $error)], JSON_THROW_ON_ERROR);
    }
    fwrite(STDOUT, "$answer\n");
}
