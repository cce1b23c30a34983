<?php

declare(strict_types=1);

namespace Papers\Models\Shared;

use Papers\Runtime\Model;
use Papers\Runtime\Read;
use Papers\Runtime\Write;
use Papers\Types\File;

final readonly class Upload implements Model
{
    private const MEMBERS = ['file' => 0, 'note' => 0];

    public function __construct(
        public File|string $file,
        public ?string $note = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            file: Read::string($in, 'file'),
            note: isset($in['note']) ? Read::string($in, 'note') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'file' => $this->file,
        ];
        if ($this->note !== null) {
            $out['note'] = $this->note;
        }

        return Write::object($out, $this->unlisted);
    }
}
