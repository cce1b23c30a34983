<?php

declare(strict_types=1);

namespace Hooks\Models\Shared;

use Hooks\Runtime\Model;
use Hooks\Runtime\Read;
use Hooks\Runtime\Write;
use Hooks\Types\Unknown;

final class IssueClosedPayload implements Model
{
    private const MEMBERS = ['action' => 0];

    public IssueClosedPayloadAction|Unknown $action;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->action = Read::enum($in, 'action', IssueClosedPayloadAction::class);
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'action');
        $out = [
            'action' => $this->action,
        ];

        return Write::object($out, $this->unlisted);
    }
}
