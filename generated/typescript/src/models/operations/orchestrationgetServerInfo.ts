import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { failure, json } from "../../lib/responses.js";
import { ErrorT } from "../errors/errorT.js";
import { type ServerInfo, ServerInfo$ } from "../shared/serverInfo.js";

/** What `orchestrationgetServerInfo` answers. */
export interface OrchestrationgetServerInfoResponse extends ResponseInfo {
  /** Release of the service. */
  serverInfo?: ServerInfo | undefined;
}

/** What a call of `orchestrationgetServerInfo` can end with instead. */
export type OrchestrationgetServerInfoError = ErrorT | SDKError;

/** @internal */
export const orchestrationgetServerInfo$: Operation<
  void,
  OrchestrationgetServerInfoResponse
> = {
  id: "orchestrationgetServerInfo",
  method: "GET",
  path: "/api/orchestration/_info",
  responses: [
    json("200", ServerInfo$, "serverInfo"),
    failure("default", ErrorT),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};
