<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Webhooks;

use Sdkwright\Runtime\Invalid;
use Sdkwright\Runtime\Json;
use Sdkwright\Runtime\Variant;
use Sdkwright\Webhooks\Event;
use Sdkwright\Webhooks\PayloadException;

/**
 * A webhook that the API documents.
 *
 * @template-covariant E of Event
 * @internal
 */
final readonly class Webhook
{
    /**
     * @param string $name what the API's description calls it
     * @param class-string<E> $class is made of a payload: a value, an array of texts (fields), text, bytes or null
     * @param Variant<mixed>|null $payload how one in JSON is read, and told from those of others
     * @param bool $decimals whether the digits of its fractions count
     * @param list<Mark> $marks
     * @param list<string|list<string>> $event the places where a request has the name, in pieces
     * @param bool $exact whether they have all of it
     */
    public function __construct(
        public string $name,
        private string $class,
        public ?Variant $payload = null,
        private bool $decimals = false,
        public Form $form = Form::Json,
        public array $marks = [],
        public array $event = [],
        public bool $exact = false,
        public ?Signature $signature = null,
    ) {}

    /**
     * @return E
     * @throws PayloadException
     */
    public function read(string $body): Event
    {
        try {
            $payload = match ($this->form) {
                Form::Json => $this->json($body),
                Form::Fields => self::fields(self::text($body)),
                Form::Text => self::text($body),
                Form::Bytes => $body,
                Form::None => null,
            };
        } catch (Invalid $error) {
            throw new PayloadException("the body of {$this->name} is not as documented: {$error->getMessage()}");
        }

        return new $this->class($payload);
    }

    private function json(string $body): mixed
    {
        $value = Json::decode($body, $this->decimals);

        return $this->payload === null ? $value : $this->payload->read($value);
    }

    private static function text(string $body): string
    {
        return \mb_check_encoding($body, 'UTF-8') ? $body : throw new Invalid('is not UTF-8');
    }

    /**
     * What a form has (URL Standard, 5.1): `parse_str` changes names.
     *
     * @return array<string, string>
     */
    private static function fields(string $form): array
    {
        $fields = [];
        foreach (\explode('&', $form) as $pair) {
            if ($pair !== '') {
                [$name, $value] = [...\explode('=', $pair, 2), ''];
                $fields[\urldecode($name)] = \urldecode($value);
            }
        }
        /** @var array<string, string> $fields */
        return $fields;
    }
}
