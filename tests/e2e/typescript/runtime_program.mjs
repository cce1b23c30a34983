// What any runtime can do with the SDK; the same text runs in all of them. Returns what it saw.
import {
  SDK,
  SDKCore,
  SDKAbortError,
  RequestValidationError,
} from "@formance/formance-sdk";
import { orchestrationV2ListWorkflows } from "@formance/formance-sdk/funcs/orchestrationV2ListWorkflows.js";
import * as errors from "@formance/formance-sdk/models/errors";

export async function run(serverURL) {
  const security = { clientID: "me", clientSecret: "s3cr3t-of-mine" };
  const sdk = new SDK({ serverURL, security });
  const seen = {};

  const read = await sdk.orchestration.v1.listWorkflows();
  seen.read = [
    read.statusCode,
    read.listWorkflowsResponse.data[0].createdAt.toISOString(),
  ];

  const vars = { exact: 2n ** 70n, text: "\u{1F389}" };
  const write = await sdk.orchestration.v1.createTrigger({
    event: "e",
    workflowID: "w",
    vars,
  });
  seen.write = [
    write.statusCode,
    write.createTriggerResponse.data.createdAt instanceof Date,
  ];

  const options = { headers: { "X-Mock-Status": "404" } };
  try {
    await sdk.orchestration.v1.getWorkflow({ flowId: "a/b" }, options);
  } catch (error) {
    seen.error = [error instanceof errors.ErrorT, error.name, error.statusCode];
    seen.data = [
      typeof error.data.errorMessage,
      error.headers.get("content-type"),
    ];
  }

  let items = 0;
  const core = new SDKCore({ serverURL, security });
  const pages = { headers: { "X-Mock-Pages": "3" } };
  const listed = await orchestrationV2ListWorkflows(core, {}, pages);
  for await (const _ of listed.value) items++;
  seen.items = items;

  const slow = {
    headers: { "X-Mock-Delay": "5000" },
    signal: AbortSignal.timeout(300),
  };
  const began = Date.now();
  const cut = await orchestrationV2ListWorkflows(core, {}, slow);
  seen.abort = [
    cut.ok,
    cut.error instanceof SDKAbortError,
    Date.now() - began < 4000,
  ];

  const refused = await sdk.orchestration.v1
    .getWorkflow({ flowId: ".." })
    .catch((e) => e);
  seen.refused = refused instanceof RequestValidationError;

  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      new SDK({ serverURL }).orchestration.v1.listWorkflows().catch((e) => e),
    ),
  );
  seen.unauthorized = [...new Set(answers.map((error) => error.statusCode))];
  return seen;
}
