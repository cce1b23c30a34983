<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Model;
use Discriminators\Runtime\Read;
use Discriminators\Runtime\Write;

final readonly class ItemNote implements Model
{
    private const MEMBERS = ['role' => 0, 'note' => 0];

    public function __construct(
        /** @var 'note' */
        public string $role = 'note',
        public ?string $note = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            role: Read::constant($in, 'role', 'note'),
            note: isset($in['note']) ? Read::string($in, 'note') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'role' => $this->role,
        ];
        if ($this->note !== null) {
            $out['note'] = $this->note;
        }

        return Write::object($out, $this->unlisted);
    }
}
