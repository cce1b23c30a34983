<?php

declare(strict_types=1);

namespace Farm\Models\Operations;

use Farm\Runtime\Model;
use Farm\Runtime\Read;
use Farm\Runtime\Write;

final readonly class SelectPigsSelector implements Model
{
    private const MEMBERS = ['where' => 0, 'order' => 0];

    public function __construct(
        public string $where,
        /** @var list<string>|null */
        public ?array $order = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            where: Read::string($in, 'where'),
            order: isset($in['order']) ? Read::list($in, 'order', Read::string(...)) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'where' => $this->where,
        ];
        if ($this->order !== null) {
            $out['order'] = Write::list($this->order);
        }

        return Write::object($out, $this->unlisted);
    }
}
