import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { type JsonLines, jsonLines } from "../../lib/streams.js";
import { type Animal, Animal$ } from "../shared/animal.js";
import { type Filter, Filter$ } from "../shared/filter.js";

/** What `searchAnimals` answers. */
export interface SearchAnimalsResponse extends ResponseInfo {
  lines?: JsonLines<Animal> | undefined;
}

/** What a call of `searchAnimals` can end with instead. */
export type SearchAnimalsError = SDKError;

/** @internal */
export const searchAnimals$: Operation<Filter, SearchAnimalsResponse> = {
  id: "searchAnimals",
  method: "QUERY",
  path: "/animals",
  body: jsonBody(Filter$, { required: true }),
  responses: [jsonLines("200", Animal$, "lines")],
};
