<?php

declare(strict_types=1);

// Loads every class of a package, and makes the tables of its operations and unions.
[, $folder, $namespace] = $argv;
require 'vendor/autoload.php';

$count = 0;
$files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$folder/src", FilesystemIterator::SKIP_DOTS));
foreach ($files as $file) {
    $path = substr($file->getPathname(), strlen("$folder/src/"), -4);
    $class = $namespace . '\\' . strtr($path, '/', '\\');
    if (!class_exists($class) && !interface_exists($class)) {
        echo "$path has no class of its name\n";
    }
    if (str_starts_with($path, 'Operations/')) {
        $class::operation();
    }
    if (str_starts_with($path, 'Models/') && method_exists($class, 'union')) {
        $class::union();
    }
    if ($path === 'Webhooks') {
        (new ReflectionMethod($class, 'all'))->invoke(null);
    }
    ++$count;
}
echo "$count classes\n";
