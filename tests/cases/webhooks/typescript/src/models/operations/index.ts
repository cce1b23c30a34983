export * from "./cancelParcel.js";
export * from "./getParcel.js";
export * from "./sendParcel.js";
export * from "./sendParcelRequestBody.js";
