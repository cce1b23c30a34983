export * from "./tasters.js";
export * from "./teaById.js";
export * from "./teaCreateV2.js";
export * from "./teaListV2.js";
