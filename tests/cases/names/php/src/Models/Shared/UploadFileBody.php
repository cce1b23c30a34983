<?php

declare(strict_types=1);

namespace Names\Models\Shared;

use Names\Runtime\Model;
use Names\Runtime\Read;
use Names\Runtime\Write;
use Names\Types\File;

final readonly class UploadFileBody implements Model
{
    private const MEMBERS = ['file' => 0];

    public function __construct(
        public File|string|null $file = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            file: isset($in['file']) ? Read::string($in, 'file') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
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
