import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cookie, header, path, query } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import {
  date,
  int,
  list,
  map,
  optional,
  string,
  uuid,
} from "../../lib/schema.js";
import { type Filter, Filter$ } from "../shared/filter.js";

/** What `find` takes. */
export interface FindRequest {
  id: string;
  range: number[];
  filter?: Filter | undefined;
  tags?: string[] | undefined;
  /** @defaultValue `"all"` */
  words?: string | undefined;
  where?: { [key: string]: string } | undefined;
  plain?: string | undefined;
  since?: string | undefined;
  either?: number[] | undefined;
  xRequestID: string;
  session?: string | undefined;
  sessionInQuery?: string | undefined;
  sessionInHeader?: string | undefined;
}

/** What `find` answers. */
export interface FindResponse extends ResponseInfo {}

/** What a call of `find` can end with instead. */
export type FindError = SDKError;

/** @internal */
export const find$: Operation<FindRequest, FindResponse> = {
  id: "find",
  method: "GET",
  path: "/items/{id}/{range}",
  params: [
    path("id", uuid),
    path("range", list(int), { style: "matrix", explode: true }),
    query("filter", optional(Filter$), { style: "deepObject" }),
    query("tags", optional(list(string)), { style: "pipeDelimited" }),
    query("words", optional(string), { allowReserved: true }),
    query("where", optional(map(string)), { style: "json" }),
    query("plain", optional(string)),
    query("since", optional(date)),
    query("either", optional(list(int)), { style: "json" }),
    header("xRequestID", string, { wire: "X-Request-ID" }),
    cookie("session", optional(string)),
    query("sessionInQuery", optional(string), { wire: "session" }),
    header("sessionInHeader", optional(string), { wire: "session" }),
  ],
  responses: [empty("204")],
};
