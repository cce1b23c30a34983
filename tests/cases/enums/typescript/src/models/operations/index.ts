export * from "./list.js";
export * from "./listSort.js";
