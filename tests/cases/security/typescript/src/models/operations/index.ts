export * from "./both.js";
export * from "./closed.js";
export * from "./connected.js";
export * from "./fromDevice.js";
export * from "./maybe.js";
export * from "./open.js";
export * from "./signed.js";
export * from "./twice.js";
