<?php

declare(strict_types=1);

namespace Farm\Models\Operations;

final class SelectPigsRequest
{
    public SelectPigsSelector $selector;
}
