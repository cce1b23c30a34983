<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** A program in Numscript that computes the postings. */
final class PostTransactionScript implements Model
{
    private const MEMBERS = ['plain' => 0, 'vars' => 0];

    /** Source text of the program. */
    public string $plain;

    /**
     * Values for the variables that the program declares, by name.
     *
     * @var array<string, mixed>|null
     */
    public ?array $vars = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->plain = Read::string($in, 'plain');
        $it->vars = isset($in['vars']) ? Read::map($in, 'vars', Read::any(...)) : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'plain');
        $out = [
            'plain' => $this->plain,
        ];
        if ($this->vars !== null) {
            $out['vars'] = Write::map($this->vars, Write::any(...));
        }

        return Write::object($out, $this->unlisted);
    }
}
