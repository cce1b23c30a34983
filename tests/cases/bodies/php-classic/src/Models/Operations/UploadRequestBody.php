<?php

declare(strict_types=1);

namespace Bodies\Models\Operations;

use Bodies\Models\Shared;
use Bodies\Runtime\Model;
use Bodies\Runtime\Read;
use Bodies\Runtime\Write;
use Bodies\Types\File;

final class UploadRequestBody implements Model
{
    private const MEMBERS = ['file' => 0, 'note' => 0, 'scan' => 0, 'scans' => 0, 'tags' => 0];

    public File|string $file;
    public ?Shared\Note $note = null;
    public ?string $scan = null;

    /** @var list<string>|null */
    public ?array $scans = null;

    /** @var list<string>|null */
    public ?array $tags = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->file = Read::string($in, 'file');
        $it->note = isset($in['note']) ? Read::model($in, 'note', Shared\Note::class) : null;
        $it->scan = isset($in['scan']) ? Read::bytes($in, 'scan') : null;
        $it->scans = isset($in['scans']) ? Read::list($in, 'scans', Read::bytes(...)) : null;
        $it->tags = isset($in['tags']) ? Read::list($in, 'tags', Read::string(...)) : null;
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
        if ($this->scan !== null) {
            $out['scan'] = Write::bytes($this->scan);
        }
        if ($this->scans !== null) {
            $out['scans'] = Write::list($this->scans, Write::bytes(...));
        }
        if ($this->tags !== null) {
            $out['tags'] = Write::list($this->tags);
        }

        return Write::object($out, $this->unlisted);
    }
}
