import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { failure, json } from "../../lib/responses.js";
import { V2Error } from "../errors/v2Error.js";
import { type V2ServerInfo, V2ServerInfo$ } from "../shared/v2ServerInfo.js";

/** What `v2GetServerInfo` answers. */
export interface V2GetServerInfoResponse extends ResponseInfo {
  /** Release of the service. */
  v2ServerInfo?: V2ServerInfo | undefined;
}

/** What a call of `v2GetServerInfo` can end with instead. */
export type V2GetServerInfoError = V2Error | SDKError;

/** @internal */
export const v2GetServerInfo$: Operation<void, V2GetServerInfoResponse> = {
  id: "v2GetServerInfo",
  method: "GET",
  path: "/api/orchestration/v2/_info",
  responses: [
    json("200", V2ServerInfo$, "v2ServerInfo"),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};
