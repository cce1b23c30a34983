export * from "./anyItem.js";
export * from "./book.js";
export * from "./bookInput.js";
export * from "./bookOptionPages.js";
export * from "./item.js";
export * from "./mapT.js";
export * from "./security.js";
export * from "./shelf.js";
