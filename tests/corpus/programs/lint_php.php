<?php

declare(strict_types=1);

// Has PHP's own parser read every source of the package in the working folder, and every program on its pages. JSON
// lines: `where` and `message` for each that is none, in the end `total`.

/** @return Generator<string, string> name → code */
function programs(): Generator
{
    $files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator('.', FilesystemIterator::SKIP_DOTS));
    foreach ($files as $file) {
        $path = substr($file->getPathname(), 2);
        $text = (string) file_get_contents($path);
        if ($file->getExtension() === 'php') {
            yield $path => $text;
        } elseif ($file->getExtension() === 'md') {
            preg_match_all('/^```php\n(.*?)^```$/ms', $text, $found, PREG_OFFSET_CAPTURE);
            foreach ($found[1] as [$code, $offset]) {
                yield $path . ':' . (substr_count($text, "\n", 0, $offset) + 1) => $code;
            }
        }
    }
}

$total = 0;
foreach (programs() as $where => $code) {
    ++$total;
    try {
        token_get_all($code, TOKEN_PARSE);
    } catch (ParseError $error) {
        $message = "{$error->getMessage()} on line {$error->getLine()}";
        echo json_encode(['where' => $where, 'message' => $message], JSON_THROW_ON_ERROR), "\n";
    }
}
echo json_encode(['total' => $total]), "\n";
