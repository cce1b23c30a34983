export * from "./animal.js";
export * from "./filter.js";
export * from "./security.js";
