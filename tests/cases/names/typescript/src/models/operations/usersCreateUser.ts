import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import {
  type UsersCreateUserResponseBody,
  UsersCreateUserResponseBody$,
} from "./usersCreateUserResponseBody.js";

/** What `users-create_user` answers. */
export interface UsersCreateUserResponse extends ResponseInfo {
  /** One, by its short name, or both. */
  responseBody?: UsersCreateUserResponseBody | undefined;
}

/** What a call of `users-create_user` can end with instead. */
export type UsersCreateUserError = SDKError;

/** @internal */
export const usersCreateUser$: Operation<void, UsersCreateUserResponse> = {
  id: "users-create_user",
  method: "POST",
  path: "/api/v1/users",
  responses: [json("200", UsersCreateUserResponseBody$, "responseBody")],
};
