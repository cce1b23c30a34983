<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Model;
use Discriminators\Runtime\Read;
use Discriminators\Runtime\Write;
use Discriminators\Types\Unknown;

final readonly class UserMessage implements Model
{
    private const MEMBERS = ['role' => 0, 'text' => 0];

    public function __construct(
        public UserMessageRole|Unknown $role,
        public ?string $text = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            role: Read::enum($in, 'role', UserMessageRole::class),
            text: isset($in['text']) ? Read::string($in, 'text') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'role' => $this->role,
        ];
        if ($this->text !== null) {
            $out['text'] = $this->text;
        }

        return Write::object($out, $this->unlisted);
    }
}
