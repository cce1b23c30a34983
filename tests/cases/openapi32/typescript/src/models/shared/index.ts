export * from "./animal.js";
export * from "./being.js";
export * from "./filter.js";
export * from "./plant.js";
export * from "./security.js";
