import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { header, query } from "../../lib/params.js";
import { bytes, failure, json } from "../../lib/responses.js";
import { boolean, int, list, optional, string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import { type AnyItem, AnyItem$ } from "../shared/anyItem.js";
import {
  type ListBooksStatesItem,
  ListBooksStatesItem$,
} from "./listBooksStatesItem.js";

/** What `listBooks` takes. */
export interface ListBooksRequest {
  /** @defaultValue `10` */
  limit?: number | undefined;
  genres?: string[] | undefined;
  ids?: number[] | undefined;
  years?: number[] | undefined;
  states?: ListBooksStatesItem[] | undefined;
  /**
   * Values are separated by tabs.
   *
   * @defaultValue `"a\tb"`
   */
  words?: string | undefined;
  pairs?: string[] | undefined;
  flag?: boolean | undefined;
  xRooms?: string[] | undefined;
}

/** What `listBooks` answers. */
export interface ListBooksResponse extends ResponseInfo {
  /** Books. */
  result?: AnyItem[] | undefined;
  /** Books. */
  content?: ReadableStream<Uint8Array> | undefined;
}

/** What a call of `listBooks` can end with instead. */
export type ListBooksError = ErrorT | SDKError;

/** @internal */
export const listBooks$: Operation<ListBooksRequest, ListBooksResponse> = {
  id: "listBooks",
  method: "GET",
  path: "/books",
  params: [
    query("limit", optional(int)),
    query("genres", optional(list(string)), { explode: false }),
    query("ids", optional(list(int)), { style: "spaceDelimited" }),
    query("years", optional(list(int)), { style: "pipeDelimited" }),
    query("states", optional(list(ListBooksStatesItem$))),
    query("words", optional(string)),
    query("pairs", optional(list(string)), { style: "pipeDelimited" }),
    query("flag", optional(boolean)),
    header("xRooms", optional(list(string)), { wire: "X-Rooms" }),
  ],
  responses: [
    json("200", list(AnyItem$), "result"),
    bytes("200", "content", "application/xml"),
    failure("404", ErrorT),
  ],
  security: [{ key: [] }, { code: ["books:read"] }],
};
