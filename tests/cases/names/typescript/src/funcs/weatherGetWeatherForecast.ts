import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { getWeatherForecast$ } from "../models/operations/getWeatherForecast.js";
import type * as operations from "../models/operations/index.js";

/**
 * ASP.NET, written by hand
 *
 * GET /forecast.
 */
export function weatherGetWeatherForecast(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<
    operations.GetWeatherForecastResponse,
    operations.GetWeatherForecastError
  >
> {
  return call(client, getWeatherForecast$, undefined, options);
}
