export * from "./applicationJson.js";
export * from "./book.js";
export * from "./item.js";
export * from "./security.js";
