<?php

declare(strict_types=1);

namespace Hooks\Models\Shared;

use Hooks\Runtime\Model;
use Hooks\Runtime\Read;
use Hooks\Runtime\Write;
use Hooks\Types\Unknown;

final readonly class IssueOpenedPayload implements Model
{
    private const MEMBERS = ['action' => 0, 'title' => 0];

    public function __construct(
        public IssueOpenedPayloadAction|Unknown $action,
        public ?string $title,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json, 'title');

        return new self(
            action: Read::enum($in, 'action', IssueOpenedPayloadAction::class),
            title: isset($in['title']) ? Read::string($in, 'title') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'action' => $this->action,
            'title' => $this->title,
        ];

        return Write::object($out, $this->unlisted);
    }
}
