export * from "./draw.js";
export * from "./drawResponseBody.js";
export * from "./drawResponseBodyFill.js";
export * from "./drawResponseBodySize.js";
