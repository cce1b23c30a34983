export * from "./closed.js";
export * from "./pet.js";
export * from "./petHome.js";
export * from "./petInput.js";
export * from "./security.js";
