import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  getWeatherForecast?: typeof import("../funcs/weatherGetWeatherForecast.js");
} = {};

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
    loaded.getWeatherForecast ??=
      await import("../funcs/weatherGetWeatherForecast.js");
    return unwrap(
      await loaded.getWeatherForecast.weatherGetWeatherForecast(
        this.#client,
        options,
      ),
    );
  }
}
