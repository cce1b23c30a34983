import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `weather`. */
export class Weather {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * ASP.NET, written by hand
   *
   * GET /forecast.
   */
  async getWeatherForecast(
    options?: RequestOptions,
  ): Promise<operations.GetWeatherForecastResponse> {
    const { weatherGetWeatherForecast } =
      await import("../funcs/weatherGetWeatherForecast.js");
    return unwrap(await weatherGetWeatherForecast(this.#client, options));
  }
}
