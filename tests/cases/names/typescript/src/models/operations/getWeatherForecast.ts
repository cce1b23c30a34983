import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `GetWeatherForecast` answers. */
export interface GetWeatherForecastResponse extends ResponseInfo {}

/** What a call of `GetWeatherForecast` can end with instead. */
export type GetWeatherForecastError = SDKError;

/** @internal */
export const getWeatherForecast$: Operation<void, GetWeatherForecastResponse> =
  {
    id: "GetWeatherForecast",
    method: "GET",
    path: "/forecast",
    responses: [empty("204")],
  };
