<?php

declare(strict_types=1);

namespace Shelves\Models\Operations;

use Shelves\Runtime\Model;
use Shelves\Runtime\Read;
use Shelves\Runtime\Write;

final class DescribePhotoRequestBody implements Model
{
    private const MEMBERS = ['note' => 0, 'year' => 0, 'colours' => 0, 'people' => 0];

    /** What to say about it. */
    public ?string $note = null;
    public ?int $year;

    /** @var list<string>|null */
    public ?array $colours = null;

    /**
     * Who is on it.
     *
     * Values are separated by tabs.
     */
    public ?string $people = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json, 'year');
        $it = new self();
        $it->note = isset($in['note']) ? Read::string($in, 'note') : null;
        $it->year = isset($in['year']) ? Read::int($in, 'year') : null;
        $it->colours = isset($in['colours']) ? Read::list($in, 'colours', Read::string(...)) : null;
        $it->people = isset($in['people']) ? Read::string($in, 'people') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'year');
        $out = [
            'year' => $this->year,
        ];
        if ($this->note !== null) {
            $out['note'] = $this->note;
        }
        if ($this->colours !== null) {
            $out['colours'] = Write::list($this->colours);
        }
        if ($this->people !== null) {
            $out['people'] = $this->people;
        }

        return Write::object($out, $this->unlisted);
    }
}
