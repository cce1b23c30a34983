export * from "./item.js";
export * from "./security.js";
