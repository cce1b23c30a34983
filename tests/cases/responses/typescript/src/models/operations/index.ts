export * from "./download.js";
export * from "./follow.js";
export * from "./names.js";
export * from "./next.js";
export * from "./start.js";
export * from "./summary.js";
