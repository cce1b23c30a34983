export * from "./closed.js";
export * from "./maybe.js";
export * from "./open.js";
