<?php

declare(strict_types=1);

// Loads every class of the package in the working folder, and makes the tables of its operations and unions. JSON
// lines: `where` and `message` for each that failed, in the end `total`.

putenv('SDK_PACKAGES=' . getcwd());
require __DIR__ . '/../../php_tools/autoload.php';

function failed(string $where, string $message): void
{
    echo json_encode(['where' => $where, 'message' => $message], JSON_THROW_ON_ERROR), "\n";
}

function load(string $class): void
{
    if (!class_exists($class) && !interface_exists($class)) {
        throw new LogicException('the file has no class of its name');
    }
    foreach (['operation', 'union'] as $table) {
        if (method_exists($class, $table) && (new ReflectionMethod($class, $table))->isStatic()) {
            $class::$table();
        }
    }
}

$composer = json_decode((string) file_get_contents('composer.json'), true, flags: JSON_THROW_ON_ERROR);
$namespace = array_key_first($composer['autoload']['psr-4']);
$folder = rtrim($composer['autoload']['psr-4'][$namespace], '/');
$current = '';
// What PHP cannot go on after.
register_shutdown_function(static function () use (&$current): void {
    $error = error_get_last();
    if ($error !== null && ($error['type'] & (E_ERROR | E_COMPILE_ERROR | E_PARSE)) !== 0) {
        failed($current, $error['message']);
    }
});
$total = 0;
$files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS));
foreach ($files as $file) {
    ++$total;
    $current = $file->getPathname();
    try {
        load($namespace . strtr(substr($current, strlen($folder) + 1, -4), '/', '\\'));
    } catch (Throwable $error) {
        failed($current, $error::class . ": {$error->getMessage()}");
    }
}
echo json_encode(['total' => $total]), "\n";
