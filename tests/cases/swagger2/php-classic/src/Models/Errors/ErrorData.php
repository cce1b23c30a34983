<?php

declare(strict_types=1);

namespace Shelves\Models\Errors;

use Shelves\Runtime\Model;
use Shelves\Runtime\Read;
use Shelves\Runtime\Write;

final class ErrorData implements Model
{
    private const MEMBERS = ['reason' => 0];

    public ?string $reason = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->reason = isset($in['reason']) ? Read::string($in, 'reason') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->reason !== null) {
            $out['reason'] = $this->reason;
        }

        return Write::object($out, $this->unlisted);
    }
}
