<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use Psr\Http\Message\ResponseInterface;

/**
 * Which of the documented answers a response is: by its status exactly, as a class, as default; and by its content
 * type.
 *
 * @internal
 */
final class Answers
{
    /**
     * Looks among the successes.
     *
     * @template T of object
     *
     * @param list<Answer<T>|Failure> $documented
     *
     * @return Answer<T>|false|null false where only the content type is another, null where the document has no such
     *     status
     */
    public static function success(array $documented, ResponseInterface $response): Answer|false|null
    {
        $status = $response->getStatusCode();
        $type = ContentType::base($response->getHeaderLine('Content-Type'));
        $isOk = \intdiv($status, 100) === 2;
        foreach (self::names($status) as $name) {
            $found = null;
            foreach ($documented as $answer) {
                if (!$answer instanceof Answer || $answer->status !== $name || !$isOk && $name !== (string) $status) {
                    continue;
                }
                if ($answer->type === $type) {
                    return $answer;
                }
                if ($found === null || $found === false) {
                    $found = $answer->fits($type) ? $answer : false;
                }
            }
            if ($found !== null) {
                return $found;
            }
        }

        return null;
    }

    /**
     * Looks among the errors.
     *
     * @param list<Answer<object>|Failure> $documented
     *
     * @return Failure|null null also where only the content type is another
     */
    public static function failure(array $documented, ResponseInterface $response): ?Failure
    {
        $status = $response->getStatusCode();
        $type = ContentType::base($response->getHeaderLine('Content-Type'));
        foreach (self::names($status) as $name) {
            $found = null;
            foreach ($documented as $answer) {
                if (!$answer instanceof Failure || $answer->status !== $name || $name === 'DEFAULT' && $status < 400) {
                    continue;
                }
                if ($answer->type === $type) {
                    return $answer;
                }
                if ($found === null || $found === false) {
                    $found = $answer->fits($type) ? $answer : false;
                }
            }
            if ($found !== null) {
                return $found === false ? null : $found;
            }
        }

        return null;
    }

    /**
     * @return list<string>
     */
    private static function names(int $status): array
    {
        return [(string) $status, \intdiv($status, 100) . 'XX', 'DEFAULT'];
    }
}
