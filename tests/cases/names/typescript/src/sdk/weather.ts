import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `weather`. */
export class Weather {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    getWeatherForecast?: typeof import("../funcs/weatherGetWeatherForecast.js");
  } = {};
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
    Weather.#loaded.getWeatherForecast ??=
      await import("../funcs/weatherGetWeatherForecast.js");
    return unwrap(
      await Weather.#loaded.getWeatherForecast.weatherGetWeatherForecast(
        this.#client,
        options,
      ),
    );
  }
}
