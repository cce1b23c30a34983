<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Model;
use Discriminators\Runtime\Read;
use Discriminators\Runtime\Write;

final readonly class ToolMessage implements Model
{
    private const MEMBERS = ['role' => 0, 'call' => 0];

    public function __construct(
        /** @var 'tool' */
        public string $role = 'tool',
        public ?string $call = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            role: Read::constant($in, 'role', 'tool'),
            call: isset($in['call']) ? Read::string($in, 'call') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'role' => $this->role,
        ];
        if ($this->call !== null) {
            $out['call'] = $this->call;
        }

        return Write::object($out, $this->unlisted);
    }
}
