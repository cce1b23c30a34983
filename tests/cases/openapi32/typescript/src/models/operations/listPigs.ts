import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cookie, querystring } from "../../lib/params.js";
import { list, optional, string } from "../../lib/schema.js";
import { type JsonLines, jsonLines } from "../../lib/streams.js";
import { type Animal, Animal$ } from "../shared/animal.js";
import { type Filter, Filter$ } from "../shared/filter.js";

/** What `listPigs` takes. */
export interface ListPigsRequest {
  filter?: Filter | undefined;
  theme?: string[] | undefined;
}

/** What `listPigs` answers. */
export interface ListPigsResponse extends ResponseInfo {
  lines?: JsonLines<Animal> | undefined;
}

/** What a call of `listPigs` can end with instead. */
export type ListPigsError = SDKError;

/** @internal */
export const listPigs$: Operation<ListPigsRequest, ListPigsResponse> = {
  id: "listPigs",
  method: "GET",
  path: "/pigs",
  params: [
    querystring("filter", optional(Filter$)),
    cookie("theme", optional(list(string)), { style: "cookie" }),
  ],
  responses: [jsonLines("200", Animal$, "lines", "application/json-seq")],
};
