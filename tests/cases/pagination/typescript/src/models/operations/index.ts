export * from "./byCursor.js";
export * from "./byCursorResponseBody.js";
export * from "./byCursorResponseBodyCursor.js";
export * from "./byOffset.js";
export * from "./byOffsetResponseBody.js";
export * from "./byPage.js";
export * from "./notPaged.js";
