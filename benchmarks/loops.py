"""What a call costs when it is made again and again. Standard library only; imported after what is
measured, and run by the interpreter of the package."""

import asyncio
import time
from collections.abc import Awaitable, Callable


def sync_call(call: Callable[[], object], calls: int) -> float:
    """CPU milliseconds of one, after others that warm up."""
    for _ in range(calls // 10):
        call()
    begin = time.process_time()
    for _ in range(calls):
        call()
    return 1000 * (time.process_time() - begin) / calls


async def async_call(call: Callable[[], Awaitable[object]], calls: int, at_once: int) -> float:
    """The same, so many at once."""
    gate = asyncio.Semaphore(at_once)

    async def one() -> None:
        async with gate:
            await call()

    count = max(calls, at_once)
    await asyncio.gather(*(one() for _ in range(at_once)))
    begin = time.process_time()
    await asyncio.gather(*(one() for _ in range(count)))
    return 1000 * (time.process_time() - begin) / count
