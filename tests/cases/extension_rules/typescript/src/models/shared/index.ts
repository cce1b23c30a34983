export * from "./page.js";
export * from "./pageDataItem.js";
export * from "./pageMeta.js";
export * from "./security.js";
