export * from "./filter.js";
export * from "./security.js";
