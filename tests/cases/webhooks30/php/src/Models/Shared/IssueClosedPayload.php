<?php

declare(strict_types=1);

namespace Hooks\Models\Shared;

use Hooks\Runtime\Model;
use Hooks\Runtime\Read;
use Hooks\Runtime\Write;
use Hooks\Types\Unknown;

final readonly class IssueClosedPayload implements Model
{
    private const MEMBERS = ['action' => 0];

    public function __construct(
        public IssueClosedPayloadAction|Unknown $action,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            action: Read::enum($in, 'action', IssueClosedPayloadAction::class),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'action' => $this->action,
        ];

        return Write::object($out, $this->unlisted);
    }
}
