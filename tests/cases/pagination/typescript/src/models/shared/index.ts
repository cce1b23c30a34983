export * from "./item.js";
export * from "./search.js";
export * from "./searchPaging.js";
export * from "./security.js";
