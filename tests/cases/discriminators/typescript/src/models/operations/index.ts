export * from "./send.js";
export * from "./sendResponseBody.js";
