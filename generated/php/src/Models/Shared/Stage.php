<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Kind;
use formance\stack\Runtime\Member;
use formance\stack\Runtime\Union;
use formance\stack\Runtime\Variant;
use formance\stack\Types\Unknown;

/**
 * The settings of a stage as it was run, with all variables filled in. What is there tells the kind: there is no
 * discriminator.
 *
 * @internal
 */
final class Stage
{
    /** @var Union<StageSend|StageDelay|StageWaitEvent|Update|Unknown>|null */
    private static ?Union $union = null;

    /** @return StageSend|StageDelay|StageWaitEvent|Update|Unknown */
    public static function read(mixed $json): StageSend|StageDelay|StageWaitEvent|Update|Unknown
    {
        return self::union()->read($json);
    }

    /** @return Union<StageSend|StageDelay|StageWaitEvent|Update|Unknown> */
    public static function union(): Union
    {
        return self::$union ??= new Union(
            [
                new Variant(
                    Kind::OBJECT,
                    StageSend::class,
                    [
                        new Member('amount'),
                        new Member('destination'),
                        new Member('source'),
                        new Member('metadata'),
                        new Member('timestamp'),
                    ],
                ),
                new Variant(Kind::OBJECT, StageDelay::class, [new Member('until'), new Member('duration')]),
                new Variant(Kind::OBJECT, StageWaitEvent::class, [new Member('event', required: true)]),
                new Variant(Kind::OBJECT, Update::class, [new Member('account')]),
            ],
        );
    }
}
