<?php

declare(strict_types=1);

namespace Responses\Models\Errors;

use Responses\Runtime\Model;
use Responses\Runtime\Read;
use Responses\Runtime\Write;

final readonly class ProblemData implements Model
{
    private const MEMBERS = ['title' => 0, 'cause' => 0];

    public function __construct(
        public ?string $title = null,
        public ?FailureData $cause = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            title: isset($in['title']) ? Read::string($in, 'title') : null,
            cause: isset($in['cause']) ? Read::model($in, 'cause', FailureData::class) : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->title !== null) {
            $out['title'] = $this->title;
        }
        if ($this->cause !== null) {
            $out['cause'] = $this->cause;
        }

        return Write::object($out, $this->unlisted);
    }
}
