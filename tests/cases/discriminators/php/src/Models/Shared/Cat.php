<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Model;
use Discriminators\Runtime\Read;
use Discriminators\Runtime\Write;

final readonly class Cat implements Model
{
    private const MEMBERS = ['kind' => 0, 'lives' => 0];

    public function __construct(
        public string $kind,
        public ?int $lives = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            kind: Read::string($in, 'kind'),
            lives: isset($in['lives']) ? Read::int($in, 'lives') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'kind' => $this->kind,
        ];
        if ($this->lives !== null) {
            $out['lives'] = $this->lives;
        }

        return Write::object($out, $this->unlisted);
    }
}
