export * from "./paper.js";
export * from "./security.js";
export * from "./step.js";
export * from "./upload.js";
