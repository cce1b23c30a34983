<?php

declare(strict_types=1);

// A program: one long body with an SDK. Arguments: the namespace, URL, operation, bytes, a file of so many. It prints
// by how much its memory grew, in bytes, and how many bytes it received.

require __DIR__ . '/../../../php_tools/autoload.php';
require __DIR__ . '/sender.php';

const PIECE = 65536;

/** The most memory that the process has had, in bytes. */
function peak(): int
{
    // Of Linux and macOS only the latter says it in bytes.
    return getrusage()['ru_maxrss'] * (PHP_OS_FAMILY === 'Darwin' ? 1 : 1024);
}

/** @return Generator<int, string> */
function zeros(int $length): Generator
{
    $piece = str_repeat("\0", PIECE);
    for ($left = $length; $left > 0; $left -= PIECE) {
        yield $piece;
    }
}

/** @param array<string, mixed> $values */
function filled(string $class, array $values): object
{
    if ((new ReflectionClass($class))->isReadOnly()) {
        return new $class(...$values);
    }
    $made = new $class();
    foreach ($values as $name => $value) {
        $made->$name = $value;
    }

    return $made;
}

/** How many bytes were received. */
function once(object $sdk, string $namespace, string $operation, int $length, string $path): int
{
    $file = "$namespace\\Types\\File";
    if ($operation === 'bytesBody') {
        $sdk->bodies->bytesBody($file::from(zeros($length)));
    } elseif ($operation === 'multipartBody') {
        $upload = "$namespace\\Models\\Shared\\Upload";
        $sdk->bodies->multipartBody(filled($upload, ['name' => 'long', 'file' => $file::at($path)]));
    } else {
        $received = 0;
        $content = $sdk->answers->bytesAnswer()->content;
        while (!$content->eof()) {
            $received += strlen($content->read(PIECE));
        }
        $content->close();

        return $received;
    }

    return 0;
}

[, $namespace, $url, $operation, $length, $path] = $argv;
$builder = "$namespace\\SDK"::builder()->setServerURL($url)->setTimeoutMs(0);
$sender = Driver\sender((string) getenv('SDK_CLIENT'));
$sdk = ($sender === null ? $builder : $builder->setClient($sender))->build();
// A short one first, so that what is needed once does not count.
if ($operation !== 'bytesAnswer') {
    once($sdk, $namespace, $operation, PIECE, __FILE__);
}
$before = peak();
$received = once($sdk, $namespace, $operation, (int) $length, $path);
echo peak() - $before, ' ', $received, "\n";
