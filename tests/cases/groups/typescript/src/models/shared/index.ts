export * from "./security.js";
