import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type PageUser, PageUser$ } from "../shared/pageUser.js";

/** What `list_users_api_v1_users_get` answers. */
export interface ListUsersResponse extends ResponseInfo {
  /** Users. */
  pageUser?: PageUser | undefined;
}

/** What a call of `list_users_api_v1_users_get` can end with instead. */
export type ListUsersError = SDKError;

/** @internal */
export const listUsers$: Operation<void, ListUsersResponse> = {
  id: "list_users_api_v1_users_get",
  method: "GET",
  path: "/api/v1/users",
  responses: [json("200", PageUser$, "pageUser")],
};
