import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { optional } from "../../lib/schema.js";
import { type Task, Task$ } from "../shared/task.js";
import { type ListSort, ListSort$ } from "./listSort.js";

/** What `list` takes. */
export interface ListRequest {
  /** @defaultValue `"asc"` */
  sort?: ListSort | undefined;
}

/** What `list` answers. */
export interface ListResponse extends ResponseInfo {
  /** One task. */
  task?: Task | undefined;
}

/** What a call of `list` can end with instead. */
export type ListError = SDKError;

/** @internal */
export const list$: Operation<ListRequest, ListResponse> = {
  id: "list",
  method: "GET",
  path: "/tasks",
  params: [query("sort", optional(ListSort$))],
  responses: [json("200", Task$, "task")],
};
