<?php

declare(strict_types=1);

// Prints for each folder of packages the shapes of their files: trees of the kinds of nodes, without names and values.
use PhpParser\Node;
use PhpParser\ParserFactory;

require_once 'PhpParser/autoload.php';

/** @return array<mixed> */
function shape(mixed $node): array
{
    if ($node instanceof Node) {
        $below = [$node->getType()];
        foreach ($node->getSubNodeNames() as $name) {
            $below[] = shape($node->{$name});
        }

        return $below;
    }

    return is_array($node) ? array_map(shape(...), $node) : [];
}

$factory = new ParserFactory();
$parser = method_exists($factory, 'createForHostVersion')
    ? $factory->createForHostVersion()
    : $factory->create(ParserFactory::PREFER_PHP7);
foreach (array_slice($argv, 1) as $folder) {
    $shapes = [];
    $files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$folder/src", FilesystemIterator::SKIP_DOTS));
    foreach ($files as $file) {
        if (!str_contains($file->getPathname(), '/src/Runtime/')) {
            $shapes[] = md5(serialize(shape($parser->parse((string) file_get_contents($file->getPathname())))));
        }
    }
    sort($shapes);
    echo json_encode($shapes), "\n";
}
