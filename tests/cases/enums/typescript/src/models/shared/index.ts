export * from "./security.js";
export * from "./state.js";
export * from "./task.js";
export * from "./taskColour.js";
export * from "./taskOnly.js";
export * from "./taskPriority.js";
