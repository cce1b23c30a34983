<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** A program in Numscript that computes the postings. */
final readonly class OrchestrationV2PostTransactionScript implements Model
{
    private const MEMBERS = ['plain' => 0, 'vars' => 0];

    public function __construct(
        /** Source text of the program. */
        public string $plain,
        /**
         * Values for the variables that the program declares, by name.
         *
         * @var array<string, mixed>|null
         */
        public ?array $vars = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            plain: Read::string($in, 'plain'),
            vars: isset($in['vars']) ? Read::map($in, 'vars', Read::any(...)) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'plain' => $this->plain,
        ];
        if ($this->vars !== null) {
            $out['vars'] = Write::map($this->vars, Write::any(...));
        }

        return Write::object($out, $this->unlisted);
    }
}
