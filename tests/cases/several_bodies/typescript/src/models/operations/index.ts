export * from "./createPaper.js";
export * from "./updatePaper.js";
export * from "./updatePaperJsonPatch.js";
export * from "./updatePaperText.js";
export * from "./upload.js";
export * from "./uploadBytes.js";
export * from "./uploadPng.js";
