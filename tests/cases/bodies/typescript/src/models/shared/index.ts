export * from "./note.js";
export * from "./security.js";
