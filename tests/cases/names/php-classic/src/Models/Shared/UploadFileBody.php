<?php

declare(strict_types=1);

namespace Names\Models\Shared;

use Names\Runtime\Model;
use Names\Runtime\Read;
use Names\Runtime\Write;
use Names\Types\File;

final class UploadFileBody implements Model
{
    private const MEMBERS = ['file' => 0];

    public File|string|null $file = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->file = isset($in['file']) ? Read::string($in, 'file') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->file !== null) {
            $out['file'] = $this->file;
        }

        return Write::object($out, $this->unlisted);
    }
}
