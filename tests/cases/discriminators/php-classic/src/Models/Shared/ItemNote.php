<?php

declare(strict_types=1);

namespace Discriminators\Models\Shared;

use Discriminators\Runtime\Model;
use Discriminators\Runtime\Read;
use Discriminators\Runtime\Write;

final class ItemNote implements Model
{
    private const MEMBERS = ['role' => 0, 'note' => 0];

    /** @var 'note' */
    public string $role = 'note';
    public ?string $note = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->role = Read::constant($in, 'role', 'note');
        $it->note = isset($in['note']) ? Read::string($in, 'note') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
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
