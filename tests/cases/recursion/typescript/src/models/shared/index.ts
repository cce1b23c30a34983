export * from "./node.js";
export * from "./owner.js";
export * from "./security.js";
export * from "./value.js";
