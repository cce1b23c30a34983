<?php

declare(strict_types=1);

namespace Bodies\Models\Shared;

use Bodies\Runtime\Model;
use Bodies\Runtime\Read;
use Bodies\Runtime\Write;

final readonly class Note implements Model
{
    private const MEMBERS = ['title' => 0, 'urgent' => 0];

    public function __construct(
        public string $title,
        /** The server takes `false` where it is absent. */
        public ?bool $urgent = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            title: Read::string($in, 'title'),
            urgent: isset($in['urgent']) ? Read::bool($in, 'urgent') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'title' => $this->title,
        ];
        if ($this->urgent !== null) {
            $out['urgent'] = $this->urgent;
        }

        return Write::object($out, $this->unlisted);
    }
}
