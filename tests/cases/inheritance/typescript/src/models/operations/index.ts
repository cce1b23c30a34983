export * from "./addVehicle.js";
export * from "./getThing.js";
export * from "./getThingResponseBody.js";
export * from "./listVehicles.js";
