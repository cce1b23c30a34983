<?php

declare(strict_types=1);

namespace Shelves\Models\Operations;

use Shelves\Runtime\Model;
use Shelves\Runtime\Read;
use Shelves\Runtime\Write;
use Shelves\Types\File;

final readonly class AddPhotoRequestBody implements Model
{
    private const MEMBERS = ['note' => 0, 'file' => 0, 'labels' => 0];

    public function __construct(
        public File|string $file,
        /** What to say about it. */
        public ?string $note = null,
        /** @var list<string>|null */
        public ?array $labels = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            note: isset($in['note']) ? Read::string($in, 'note') : null,
            file: Read::string($in, 'file'),
            labels: isset($in['labels']) ? Read::list($in, 'labels', Read::string(...)) : null,
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
        if ($this->labels !== null) {
            $out['labels'] = Write::list($this->labels);
        }

        return Write::object($out, $this->unlisted);
    }
}
