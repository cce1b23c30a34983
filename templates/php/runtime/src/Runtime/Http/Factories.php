<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Http;

use Psr\Http\Message\RequestFactoryInterface;
use Psr\Http\Message\ResponseFactoryInterface;
use Psr\Http\Message\StreamFactoryInterface;
use Sdkwright\Models\Errors\SDKException;

/**
 * What makes PSR-7 messages (PSR-17): handed in, or of a package that is installed.
 *
 * @internal
 */
final readonly class Factories
{
    public function __construct(
        public RequestFactoryInterface $request,
        public StreamFactoryInterface $stream,
        public ResponseFactoryInterface $response,
    ) {
    }

    /**
     * Finds those that are not handed in.
     *
     * @throws SDKException where there is none
     */
    public static function find(?RequestFactoryInterface $request, ?StreamFactoryInterface $stream): self
    {
        $all = self::installed();

        return new self(
            $request ?? $all ?? self::missing(),
            $stream ?? $all ?? self::missing(),
            $all ?? ($request instanceof ResponseFactoryInterface ? $request : self::missing()),
        );
    }

    private static function installed(): (RequestFactoryInterface&StreamFactoryInterface&ResponseFactoryInterface)|null
    {
        static $found;
        foreach ([\GuzzleHttp\Psr7\HttpFactory::class, \Nyholm\Psr7\Factory\Psr17Factory::class] as $class) {
            $found ??= \class_exists($class) ? new $class() : null;
        }

        return $found;
    }

    private static function missing(): never
    {
        throw new SDKException(
            'There is nothing that makes PSR-7 messages: run "composer require nyholm/psr7", or hand in factories'
                . ' (PSR-17)',
        );
    }
}
