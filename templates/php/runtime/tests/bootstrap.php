<?php

declare(strict_types=1);

// Composer's autoloader where it has been made; else ours, and the packages of the system that are on the include path.
$composer = __DIR__ . '/../vendor/autoload.php';
if (is_file($composer)) {
    require $composer;

    return;
}
spl_autoload_register(static function (string $class): void {
    foreach (['Sdkwright\\Tests\\' => __DIR__ . '/', 'Sdkwright\\' => __DIR__ . '/../src/'] as $prefix => $folder) {
        if (str_starts_with($class, $prefix)) {
            $file = $folder . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
            if (is_file($file)) {
                require $file;
            }

            return;
        }
    }
});
$packages = [
    'Brick/Math', 'Psr/Log', 'Psr/Http/Message', 'Psr/Http/Client',
    'GuzzleHttp', 'Nyholm/Psr7', 'Symfony/Component/HttpClient',
];
foreach ($packages as $package) {
    if (stream_resolve_include_path("$package/autoload.php") !== false) {
        require_once "$package/autoload.php";
    }
}
