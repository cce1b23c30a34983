<?php

declare(strict_types=1);

namespace Rules\Models\Operations;

use Rules\Runtime\Model;
use Rules\Runtime\Read;
use Rules\Runtime\Write;

final class SearchRequestBody implements Model
{
    private const MEMBERS = ['skip' => 0, 'take' => 0, 'text' => 0];

    public ?int $skip = null;
    public ?int $take = null;
    public ?string $text = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->skip = isset($in['skip']) ? Read::int($in, 'skip') : null;
        $it->take = isset($in['take']) ? Read::int($in, 'take') : null;
        $it->text = isset($in['text']) ? Read::string($in, 'text') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->skip !== null) {
            $out['skip'] = $this->skip;
        }
        if ($this->take !== null) {
            $out['take'] = $this->take;
        }
        if ($this->text !== null) {
            $out['text'] = $this->text;
        }

        return Write::object($out, $this->unlisted);
    }
}
