export * from "./all.js";
export * from "./security.js";
