<?php

declare(strict_types=1);

namespace Hooks\Models\Shared;

use Hooks\Runtime\Model;
use Hooks\Runtime\Read;
use Hooks\Runtime\Write;
use Hooks\Types\Unknown;

final class IssueOpenedPayload implements Model
{
    private const MEMBERS = ['action' => 0, 'title' => 0];

    public IssueOpenedPayloadAction|Unknown $action;
    public ?string $title;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json, 'title');
        $it = new self();
        $it->action = Read::enum($in, 'action', IssueOpenedPayloadAction::class);
        $it->title = isset($in['title']) ? Read::string($in, 'title') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'action', 'title');
        $out = [
            'action' => $this->action,
            'title' => $this->title,
        ];

        return Write::object($out, $this->unlisted);
    }
}
