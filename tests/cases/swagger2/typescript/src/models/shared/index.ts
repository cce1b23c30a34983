export * from "./book.js";
export * from "./bookInput.js";
export * from "./item.js";
export * from "./security.js";
export * from "./shelf.js";
