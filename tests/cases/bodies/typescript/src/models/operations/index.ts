export * from "./sendBytes.js";
export * from "./sendForm.js";
export * from "./sendJson.js";
export * from "./sendJsonXml.js";
export * from "./sendText.js";
export * from "./upload.js";
export * from "./uploadRequestBody.js";
