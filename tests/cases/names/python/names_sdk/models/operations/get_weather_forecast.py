"""GetWeatherForecast: GET /forecast"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class GetWeatherForecastResponse(Response):
    """What ``GetWeatherForecast`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="GetWeatherForecast",
    method="GET",
    path="/forecast",
    envelope=GetWeatherForecastResponse,
    results=(Result("204"),),
)
