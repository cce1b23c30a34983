<?php

// What answers webhooks as a user's server would, for PHP's own server.
declare(strict_types=1);

use GuzzleHttp\Psr7\ServerRequest;
use Parcels\Webhooks;

require 'vendor/autoload.php';

const NAMES = [
    Webhooks\HeaderException::class => 'WebhookHeaderError',
    Webhooks\TimestampException::class => 'WebhookTimestampError',
    Webhooks\SignatureException::class => 'WebhookSignatureError',
];
$secrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', '6b6579'];

/** @return array{int, string|null, string} */
function answer(Closure $parse): array
{
    try {
        $event = $parse();

        return [200, $event->name(), $event::class];
    } catch (Webhooks\VerificationException $e) {
        return [401, NAMES[$e::class], $e->getMessage()];
    } catch (Webhooks\PayloadException $e) {
        return [400, 'WebhookPayloadError', $e->getMessage()];
    }
}

$body = (string) file_get_contents('php://input');
$said = answer(static fn() => Webhooks::parse($body, getallheaders(), $secrets));
$same = answer(static fn() => Webhooks::parseRequest(ServerRequest::fromGlobals(), $secrets));
http_response_code($said === $same ? $said[0] : 500);
echo json_encode(array_slice($said, 1), JSON_THROW_ON_ERROR);
