<?php

declare(strict_types=1);

// Loads every class of packages: `php php_load.php FOLDER NAMESPACE …`. Prints what is not as it should be.
require __DIR__ . '/../php_tools/autoload.php';

foreach (array_chunk(array_slice($argv, 1), 2) as [$folder, $namespace]) {
    $files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$folder/src", FilesystemIterator::SKIP_DOTS));
    foreach ($files as $file) {
        $path = substr($file->getPathname(), strlen("$folder/src/"), -4);
        $class = $namespace . '\\' . strtr($path, '/', '\\');
        if (!class_exists($class) && !interface_exists($class)) {
            echo "$folder: $path\n";
        }
        if (str_starts_with($path, 'Operations/')) {
            $class::operation();
        }
        if (str_starts_with($path, 'Models/') && method_exists($class, 'union')) {
            $class::union();
        }
    }
}
