<?php

declare(strict_types=1);

namespace Names\Models\Shared;

use Names\Runtime\Model;
use Names\Runtime\Read;
use Names\Runtime\Write;

final readonly class ApiResponseListPet implements Model
{
    private const MEMBERS = ['data' => 0];

    public function __construct(
        public ?string $data = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            data: isset($in['data']) ? Read::string($in, 'data') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->data !== null) {
            $out['data'] = $this->data;
        }

        return Write::object($out, $this->unlisted);
    }
}
