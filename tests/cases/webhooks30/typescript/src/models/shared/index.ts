export * from "./issueClosedPayload.js";
export * from "./issueClosedPayloadAction.js";
export * from "./issueOpenedPayload.js";
export * from "./issueOpenedPayloadAction.js";
export * from "./security.js";
