export * from "./circle.js";
export * from "./gradient.js";
export * from "./label.js";
export * from "./plain.js";
export * from "./security.js";
export * from "./shape.js";
export * from "./square.js";
