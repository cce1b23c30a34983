<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Kind;
use formance\formance\Runtime\Member;
use formance\formance\Runtime\Union;
use formance\formance\Runtime\Variant;
use formance\formance\Types\Unknown;

/**
 * The settings of a stage as it was run, with all variables filled in. What is there tells the kind: there is no
 * discriminator.
 *
 * @internal
 */
final class Stage
{
    /** @var Union<StageSend|StageDelay|StageWaitEvent|Unknown>|null */
    private static ?Union $union = null;

    /** @return StageSend|StageDelay|StageWaitEvent|Unknown */
    public static function read(mixed $json): StageSend|StageDelay|StageWaitEvent|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<StageSend|StageDelay|StageWaitEvent|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    StageSend::class,
                    [new Member('amount'), new Member('destination'), new Member('source')],
                ),
                new Variant(Kind::OBJECT, StageDelay::class, [new Member('until'), new Member('duration')]),
                new Variant(Kind::OBJECT, StageWaitEvent::class, [new Member('event', required: true)]),
            ],
        );
    }
}
