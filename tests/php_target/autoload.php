<?php

declare(strict_types=1);

// What Composer would write for the package: and nothing that PHP says passes unheard.
error_reporting(E_ALL);
set_error_handler(static function (int $level, string $text, string $file, int $line): never {
    throw new ErrorException($text, 0, $level, $file, $line);
});
foreach (['Brick/Math', 'GuzzleHttp', 'Psr/Http/Client', 'Psr/Http/Message', 'Psr/Log'] as $name) {
    require_once "$name/autoload.php";
}
spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'NAMESPACE\\')) {
        $file = __DIR__ . '/FOLDER/src/' . strtr(substr($class, strlen('NAMESPACE\\')), '\\', '/') . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
});
