<?php

declare(strict_types=1);

// For programs of the tests: whatever PHP complains of is an exception; the packages that the system has are found on
// the include path. SDK_PACKAGES has the folders of SDKs, each with its composer.json.

error_reporting(E_ALL);
set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
    if ((error_reporting() & $level) === 0) {
        return false;
    }
    throw new ErrorException($message, 0, $level, $file, $line);
});
$packages = [
    'Brick/Math', 'Psr/Log', 'Psr/Http/Message', 'Psr/Http/Client',
    'GuzzleHttp', 'Nyholm/Psr7', 'Symfony/Component/HttpClient',
];
foreach ($packages as $package) {
    require_once "$package/autoload.php";
}
foreach (array_filter(explode(PATH_SEPARATOR, (string) getenv('SDK_PACKAGES'))) as $folder) {
    $composer = json_decode((string) file_get_contents("$folder/composer.json"), true, flags: JSON_THROW_ON_ERROR);
    foreach ($composer['autoload']['psr-4'] as $prefix => $path) {
        spl_autoload_register(static function (string $class) use ($folder, $prefix, $path): void {
            if (str_starts_with($class, $prefix)) {
                $rest = str_replace('\\', '/', substr($class, strlen($prefix)));
                $file = "$folder/" . rtrim($path, '/') . "/$rest.php";
                if (is_file($file)) {
                    require $file;
                }
            }
        });
    }
}
