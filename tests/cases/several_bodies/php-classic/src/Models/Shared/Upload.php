<?php

declare(strict_types=1);

namespace Papers\Models\Shared;

use Papers\Runtime\Model;
use Papers\Runtime\Read;
use Papers\Runtime\Write;
use Papers\Types\File;

final class Upload implements Model
{
    private const MEMBERS = ['file' => 0, 'note' => 0];

    public File|string $file;
    public ?string $note = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->file = Read::string($in, 'file');
        $it->note = isset($in['note']) ? Read::string($in, 'note') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'file');
        $out = [
            'file' => $this->file,
        ];
        if ($this->note !== null) {
            $out['note'] = $this->note;
        }

        return Write::object($out, $this->unlisted);
    }
}
