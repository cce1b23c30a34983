export * from "./all.js";
