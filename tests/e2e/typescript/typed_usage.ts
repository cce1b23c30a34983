// What the types say. Compiled, never run: a line under @ts-expect-error must not compile.
import { SDK, SDKCore, SDKError, type RequestOptions, type Result } from "@formance/formance-sdk";
import { SDKCore as Core } from "@formance/formance-sdk/core.js";
import { orchestrationV1GetWorkflow } from "@formance/formance-sdk/funcs/orchestrationV1GetWorkflow.js";
import { orchestrationV2ListWorkflows } from "@formance/formance-sdk/funcs/orchestrationV2ListWorkflows.js";
import * as errors from "@formance/formance-sdk/models/errors";
import { ErrorT } from "@formance/formance-sdk/models/errors/errorT.js";
import type * as operations from "@formance/formance-sdk/models/operations";
import * as shared from "@formance/formance-sdk/models/shared";
import type { RetryConfig } from "@formance/formance-sdk/types";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Equal<A, B>): void {}

const sdk = new SDK({ security: { clientID: "a", clientSecret: "b" }, organization: "acme" });
new SDK({ security: async () => ({ clientID: "a" }), environment: "eu-west-1" });
new SDK({ environment: "a region of tomorrow", timeoutMs: 0, fetch, debugLogger: console });
const core: SDKCore = new Core();
const wholeIsCore: SDKCore = sdk;

// @ts-expect-error an option that does not exist
new SDK({ timeout: 5 });
// @ts-expect-error a credential that does not exist
new SDK({ security: { clientId: "a" } });
// @ts-expect-error a member that is required
sdk.orchestration.v1.getWorkflow({});
// @ts-expect-error a member that does not exist
sdk.orchestration.v1.getWorkflow({ flowID: "a" });
// @ts-expect-error the request is not optional
sdk.orchestration.v1.getWorkflow();
// @ts-expect-error a number is no string
sdk.orchestration.v1.listTriggers({ name: 5 });
// @ts-expect-error a method of the other version
sdk.orchestration.v1.testTrigger({ triggerID: "t" });

export async function calls(): Promise<void> {
  await sdk.orchestration.v1.listTriggers();
  await sdk.orchestration.v1.listTriggers({}, { signal: AbortSignal.timeout(5) });
  await sdk.orchestration.v1.listWorkflows({ headers: { a: "b" } });
  // @ts-expect-error an option that does not exist
  await sdk.orchestration.v1.listWorkflows({ timeout: 5 });
  await sdk.orchestration.v1.createTrigger({ event: "e", workflowID: "w", vars: { a: [1n] } });
  // @ts-expect-error half a trigger
  await sdk.orchestration.v1.createTrigger({ event: "e" });

  const got = await sdk.orchestration.v1.getWorkflow({ flowId: "a" });
  same<typeof got, operations.GetWorkflowResponse>(true);
  same<typeof got.getWorkflowResponse, shared.GetWorkflowResponse | undefined>(true);
  same<shared.Workflow["createdAt"], Date>(true);
  same<typeof got.rawResponse, Response>(true);
  const status: number = got.statusCode;
  // @ts-expect-error a body need not be there
  got.getWorkflowResponse.data;
  // @ts-expect-error a response is read
  got.statusCode = status;

  const pages = await sdk.orchestration.v2.listWorkflows({ pageSize: 5 });
  for await (const workflow of pages) same<typeof workflow, shared.V2Workflow>(true);
  for await (const page of pages.pages()) page.v2ListWorkflowsResponse?.cursor.hasMore;
  for (const item of pages.items) same<typeof item, shared.V2Workflow>(true);
  const next: typeof pages | null = await pages.next();
}

export async function results(): Promise<void> {
  const result = await orchestrationV1GetWorkflow(core, { flowId: "a" });
  // @ts-expect-error not before it is known that there is one
  result.value.statusCode;
  if (result.ok) {
    same<typeof result.value, operations.GetWorkflowResponse>(true);
    // @ts-expect-error there is none
    result.error.message;
  } else {
    same<typeof result.error, errors.ErrorT | SDKError>(true);
    if (result.error instanceof ErrorT) same<typeof result.error.data, errors.ErrorData>(true);
  }
  const listed = await orchestrationV2ListWorkflows(core);
  if (listed.ok) for await (const workflow of listed.value) workflow.config.name;
}

export function narrowed(subject: shared.Subject): string {
  switch (subject.type) {
    case "ACCOUNT":
      return subject.identifier;
    case "WALLET":
      return subject.balance ?? "";
    default:
      same<typeof subject.raw, unknown>(true);
      // @ts-expect-error what an unknown variant is made of is unknown
      return subject.identifier;
  }
}

// Enumerations: the known values, and those of tomorrow.
const known: shared.OrchestrationPaymentStatus = shared.OrchestrationPaymentStatus.SUCCEEDED;
const later: shared.OrchestrationPaymentStatus = "ON_HOLD";
// Not just any string: editors complete the known ones.
same<Extract<shared.OrchestrationPaymentStatus, "SUCCEEDED">, "SUCCEEDED">(true);
// @ts-expect-error not a number
const never: shared.OrchestrationPaymentStatus = 5;

// Integers of any size.
const monetary: shared.Monetary = { asset: "USD/2", amount: 100n };
same<shared.Monetary["amount"], bigint>(true);
// @ts-expect-error a bigint is no number
const rounded: shared.Monetary = { asset: "USD/2", amount: 100 };
// @ts-expect-error a bigint is no string
const wrong: shared.Monetary = { asset: "USD/2", amount: "100" };

const patient: RetryConfig = { strategy: "backoff", statusCodes: ["429", "5XX"] };
const once: RequestOptions = { retries: { strategy: "none" }, fetchOptions: { keepalive: true } };
// @ts-expect-error the method is the operation's
const method: RequestOptions = { fetchOptions: { method: "GET" } };
const made: Result<number, never> = { ok: true, value: 1 };

export { known, later, made, method, monetary, never, once, patient, rounded, wholeIsCore, wrong };
