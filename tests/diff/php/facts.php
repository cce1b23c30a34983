<?php

declare(strict_types=1);

// What a program can know of a package, as JSON on standard output: `php facts.php NAMESPACE FOLDER`.
//
// `classes` by their names: `cases` of enums; `given`, what the constructor takes, and `read`, the public properties.
// `methods` of the client and its groups: `path` to the group, `name`, `given` and `returns`; `settings`, those of the
// builder; `webhooks`, those that read requests. A parameter has a name, a type and whether it may be left out. A type is a list of alternatives: {native} or {class}, and {list}, {map} or
// {yields} with the type of what is in it.
require __DIR__ . '/../../php_tools/autoload.php';
require __DIR__ . '/Types.php';

/** @return list<array{name: string, type: list<array<string, mixed>>, optional: bool}> */
function parameters(ReflectionMethod $method, Types $types): array
{
    $found = [];
    foreach ($method->getParameters() as $parameter) {
        $name = $parameter->getName();
        $property = $parameter->isPromoted() ? $parameter->getDeclaringClass()?->getProperty($name) : null;
        if ($property?->isPublic() === false || $name === 'options') {
            continue;
        }
        $written = $property === null ? $types->param($method, $name) : $types->written($property->getDocComment());
        $type = $types->of($written, $parameter->getType());
        $found[] = ['name' => $name, 'type' => $type, 'optional' => $parameter->isOptional()];
    }

    return $found;
}

/** @return array<string, mixed> */
function about(ReflectionClass $class): array
{
    if ($class->isEnum()) {
        return ['cases' => array_keys((new ReflectionEnum($class->getName()))->getConstants())];
    }
    $types = new Types($class);
    $read = [];
    foreach ($class->getProperties(ReflectionProperty::IS_PUBLIC) as $property) {
        if ($property->getDeclaringClass()->getName() === $class->getName()) {
            $type = $types->of($types->written($property->getDocComment()), $property->getType());
            $read[] = ['name' => $property->getName(), 'type' => $type];
        }
    }
    $constructor = $class->getConstructor();

    return ['given' => $constructor === null ? [] : parameters($constructor, $types), 'read' => $read];
}

/**
 * @param list<string> $path
 * @return iterable<array<string, mixed>>
 */
function methods(ReflectionClass $class, array $path, bool $static = false): iterable
{
    $types = new Types($class);
    foreach ($class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
        if ($method->isStatic() === $static && !$method->isConstructor()) {
            yield [
                'path' => $path,
                'name' => $method->getName(),
                'given' => parameters($method, $types),
                'returns' => $types->of($types->written($method->getDocComment(), '@return'), $method->getReturnType()),
            ];
        }
    }
    foreach ($class->getProperties(ReflectionProperty::IS_PUBLIC) as $property) {
        $type = $property->getType();
        if ($type instanceof ReflectionNamedType && !$type->isBuiltin()) {
            yield from methods(new ReflectionClass($type->getName()), [...$path, $property->getName()]);
        }
    }
}

[, $namespace, $folder] = $argv;
$classes = [];
foreach ([...glob("$folder/src/Models/*/*.php"), ...glob("$folder/src/Webhooks/*.php")] as $file) {
    $name = $namespace . strtr(substr($file, strlen("$folder/src"), -4), '/', '\\');
    $classes[$name] = about(new ReflectionClass($name));
}
$methods = [...methods(new ReflectionClass("$namespace\\SDK"), [])];
$settings = [...methods(new ReflectionClass("$namespace\\SDKBuilder"), [])];
$webhooks = class_exists("$namespace\\Webhooks")
    ? [...methods(new ReflectionClass("$namespace\\Webhooks"), [], static: true)]
    : [];
echo json_encode(compact('classes', 'methods', 'settings', 'webhooks'), JSON_THROW_ON_ERROR);
