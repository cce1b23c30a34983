<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Model;
use Discriminators\Runtime\Read;
use Discriminators\Runtime\Write;
use Discriminators\Types\Unknown;

final readonly class Human implements Model
{
    private const MEMBERS = ['role' => 0, 'name' => 0];

    public function __construct(
        public HumanRole|Unknown $role,
        public string $name,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            role: Read::enum($in, 'role', HumanRole::class),
            name: Read::string($in, 'name'),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'role' => $this->role,
            'name' => $this->name,
        ];

        return Write::object($out, $this->unlisted);
    }
}
