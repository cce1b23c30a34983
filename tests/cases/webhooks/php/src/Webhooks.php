<?php

declare(strict_types=1);

namespace Parcels;

use Parcels\Models\Shared;
use Parcels\Runtime\Kind;
use Parcels\Runtime\Member;
use Parcels\Runtime\Read;
use Parcels\Runtime\Variant;
use Parcels\Runtime\Webhooks\Form;
use Parcels\Runtime\Webhooks\Inbox;
use Parcels\Runtime\Webhooks\Mark;
use Parcels\Runtime\Webhooks\Signature;
use Parcels\Runtime\Webhooks\Webhook;

/**
 * Reads the requests that Parcels makes to your server.
 *
 * `parse` and `parseRequest` tell what came; there is a method for each webhook besides, for servers that have a URL
 * for each.
 */
final class Webhooks
{
    /**
     * What came: one of the classes in `Webhooks`.
     *
     * @param string $body as it was sent: what is parsed and printed again is another text
     * @param array<array-key, string|array<string|null>|null> $headers as `getallheaders()` gives them, or PSR-7
     * @param string|array<string>|null $secret or several, any of which may sign; null leaves it unchecked
     * @throws Webhooks\VerificationException unless a secret signed it
     * @throws Webhooks\PayloadException if it is not as documented
     */
    public static function parse(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\Event {
        return (new Inbox($body, $headers, $secret))->event(self::all());
    }

    /**
     * What came, of a request of PSR-7.
     *
     * @param string|array<string>|null $secret or several, any of which may sign; null leaves it unchecked
     * @throws Webhooks\VerificationException unless a secret signed it
     * @throws Webhooks\PayloadException if it is not as documented
     */
    public static function parseRequest(
        \Psr\Http\Message\ServerRequestInterface $request,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\Event {
        return Inbox::of($request, $secret)->event(self::all());
    }

    /**
     * A request that can only be `parcel.lost`; errors are those of `parse`.
     *
     * The API understands the answers 200 (Received).
     *
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     */
    public static function parseParcelLost(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\ParcelLost {
        return (new Inbox($body, $headers, $secret))->as(self::describeParcelLost());
    }

    /**
     * A request that can only be `parcel.found`; errors are those of `parse`.
     *
     * The API understands the answers 200 (Received).
     *
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     */
    public static function parseParcelFound(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\ParcelFound {
        return (new Inbox($body, $headers, $secret))->as(self::describeParcelFound());
    }

    /**
     * A request that can only be `price_changed`; errors are those of `parse`.
     *
     * The API understands the answers 200 (Received).
     *
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     */
    public static function parsePriceChanged(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\PriceChanged {
        return (new Inbox($body, $headers, $secret))->as(self::describePriceChanged());
    }

    /**
     * A request that can only be `shop_opened`; errors are those of `parse`.
     *
     * The API understands the answers 200 (Received).
     *
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     */
    public static function parseShopOpened(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\ShopOpened {
        return (new Inbox($body, $headers, $secret))->as(self::describeShopOpened());
    }

    /**
     * A request that can only be `shop_closed`; errors are those of `parse`.
     *
     * The API understands the answers 200 (Received).
     *
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     * @deprecated Do not use it in new code.
     */
    public static function parseShopClosed(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\ShopClosed {
        return (new Inbox($body, $headers, $secret))->as(self::describeShopClosed());
    }

    /**
     * A request that can only be `ping`; errors are those of `parse`.
     *
     * The API understands the answers 200 (Still there).
     *
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     */
    public static function parsePing(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\Ping {
        return (new Inbox($body, $headers, $secret))->as(self::describePing());
    }

    /**
     * A request that can only be `legacy`; errors are those of `parse`.
     *
     * The API understands the answers 200 (Received).
     *
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     */
    public static function parseLegacy(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\Legacy {
        return (new Inbox($body, $headers, $secret))->as(self::describeLegacy());
    }

    /**
     * A request that can only be `onDelivery`; errors are those of `parse`.
     *
     * The API understands the answers 204 (Thank you) or 410 (No more of these).
     *
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     */
    public static function parseOnDelivery(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\OnDelivery {
        return (new Inbox($body, $headers, $secret))->as(self::describeOnDelivery());
    }

    /**
     * A request that can only be `onScan`; errors are those of `parse`.
     *
     * The API understands the answers 204 (Thank you).
     *
     * @param array<array-key, string|array<string|null>|null> $headers
     * @param string|array<string>|null $secret
     */
    public static function parseOnScan(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array|null $secret,
    ): Webhooks\OnScan {
        return (new Inbox($body, $headers, $secret))->as(self::describeOnScan());
    }

    /** @return list<Webhook<Webhooks\Event>> */
    private static function all(): array
    {
        return [
            self::describeParcelLost(),
            self::describeParcelFound(),
            self::describePriceChanged(),
            self::describeShopOpened(),
            self::describeShopClosed(),
            self::describePing(),
            self::describeLegacy(),
            self::describeOnDelivery(),
            self::describeOnScan(),
        ];
    }

    /**
     * @return Webhook<Webhooks\ParcelLost>
     */
    private static function describeParcelLost(): Webhook
    {
        return new Webhook(
            'parcel.lost',
            Webhooks\ParcelLost::class,
            payload: new Variant(
                Kind::OBJECT,
                Shared\ParcelLostPayload::class,
                [new Member('type', required: true, const: 'parcel.lost'), new Member('data', required: true)],
            ),
            marks: [new Mark(['type'], ['parcel.lost'])],
            signature: self::signature1(),
        );
    }

    /**
     * @return Webhook<Webhooks\ParcelFound>
     */
    private static function describeParcelFound(): Webhook
    {
        return new Webhook(
            'parcel.found',
            Webhooks\ParcelFound::class,
            payload: new Variant(
                Kind::OBJECT,
                Shared\ParcelFoundPayload::class,
                [new Member('type', required: true, const: 'parcel.found'), new Member('data', required: true)],
            ),
            marks: [new Mark(['type'], ['parcel.found'])],
            signature: self::signature1(),
        );
    }

    /**
     * @return Webhook<Webhooks\PriceChanged>
     */
    private static function describePriceChanged(): Webhook
    {
        return new Webhook(
            'price_changed',
            Webhooks\PriceChanged::class,
            payload: new Variant(
                Kind::LIST,
                static fn(array $in, string|int $key): array => Read::list($in, $key, Read::string(...)),
            ),
            marks: [new Mark('X-Kind', ['price'])],
            signature: self::signature2(),
        );
    }

    /**
     * @return Webhook<Webhooks\ShopOpened>
     */
    private static function describeShopOpened(): Webhook
    {
        return new Webhook(
            'shop_opened',
            Webhooks\ShopOpened::class,
            payload: new Variant(Kind::OBJECT, Shared\Shop::class, [new Member('name', required: true)]),
            event: ['X-Event-Type'],
            signature: self::signature1(),
        );
    }

    /**
     * @return Webhook<Webhooks\ShopClosed>
     */
    private static function describeShopClosed(): Webhook
    {
        return new Webhook(
            'shop_closed',
            Webhooks\ShopClosed::class,
            payload: new Variant(Kind::OBJECT, Shared\Shop::class, [new Member('name', required: true)]),
            event: ['X-Event-Type'],
            signature: self::signature1(),
        );
    }

    /**
     * @return Webhook<Webhooks\Ping>
     */
    private static function describePing(): Webhook
    {
        return new Webhook(
            'ping',
            Webhooks\Ping::class,
            form: Form::None,
            signature: self::signature1(),
        );
    }

    /**
     * @return Webhook<Webhooks\Legacy>
     */
    private static function describeLegacy(): Webhook
    {
        return new Webhook(
            'legacy',
            Webhooks\Legacy::class,
            form: Form::Fields,
            signature: self::signature1(),
        );
    }

    /**
     * @return Webhook<Webhooks\OnDelivery>
     */
    private static function describeOnDelivery(): Webhook
    {
        return new Webhook(
            'onDelivery',
            Webhooks\OnDelivery::class,
            payload: new Variant(
                Kind::OBJECT,
                Shared\OnDeliveryPayload::class,
                [new Member('kind', required: true, const: 'delivered'), new Member('at', required: true)],
            ),
            marks: [new Mark(['kind'], ['delivered'])],
            signature: self::signature1(),
        );
    }

    /**
     * @return Webhook<Webhooks\OnScan>
     */
    private static function describeOnScan(): Webhook
    {
        return new Webhook(
            'onScan',
            Webhooks\OnScan::class,
            payload: new Variant(
                Kind::OBJECT,
                Shared\Scan::class,
                [new Member('code', required: true), new Member('place')],
            ),
            signature: self::signature1(),
        );
    }

    private static function signature1(): Signature
    {
        return new Signature(
            header: 'webhook-signature',
            encoding: 'base64',
            prefix: 'v1,',
            content: '{webhook-id}.{timestamp}.{body}',
            timestamp: 'webhook-timestamp',
            secret: 'whsec',
        );
    }

    private static function signature2(): Signature
    {
        return new Signature(
            header: 'X-Sum',
            algorithm: 'sha512',
            encoding: 'base64url',
            prefix: 's1=',
            content: '{timestamp}/{X-Shop}/{body}',
            timestamp: 'X-Time',
            secret: 'hex',
            tolerance: 60,
        );
    }
}
