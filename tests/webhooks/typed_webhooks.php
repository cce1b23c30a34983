<?php

// What PHP knows of events: each property has its type, and a value of another would be an error.
declare(strict_types=1);

use Parcels\Models\Shared;
use Parcels\Webhooks;

require 'vendor/autoload.php';

function told(Webhooks\Event $event): string
{
    return match (true) {
        $event instanceof Webhooks\ParcelLost => $event->payload->data->id,
        $event instanceof Webhooks\PriceChanged => implode(' ', $event->payload),
        $event instanceof Webhooks\OnDelivery => $event->payload->at->format('Y'),
        $event instanceof Webhooks\Ping => $event->name(),
        $event instanceof Webhooks\Legacy => $event->payload['n'],
        $event instanceof Webhooks\UnknownEvent => json_encode([$event->name(), $event->payload]),
    };
}

foreach ([
    '{"type": "parcel.lost", "data": {"id": "7", "grams": 5}}',
    '["1.50", "2"]',
    '{"kind": "delivered", "at": "2030-01-02T03:04:05Z"}',
    'n=5',
    '',
    '{"type": "parcel.stolen"}',
] as $body) {
    $headers = str_starts_with($body, '[') ? ['X-Kind' => 'price'] : [];
    echo told(Webhooks::parse($body, $headers, null)), "\n";
}
$shop = Webhooks::parseShopOpened('{"name": "Ann\'s", "more": []}', [], null);
echo $shop->payload instanceof Shared\Shop ? json_encode($shop->payload) : 'another', "\n";
try {
    Webhooks::parseShopOpened('{}', [], ['']);
} catch (InvalidArgumentException $e) {
    echo $e->getMessage(), "\n";
}
$properties = array_map(static fn(ReflectionProperty $p): string => "$p->class $p->name " . $p->getType(), [
    new ReflectionProperty(Webhooks\ParcelLost::class, 'payload'),
    new ReflectionProperty(Webhooks\Legacy::class, 'payload'),
]);
echo implode("\n", $properties), "\n";
