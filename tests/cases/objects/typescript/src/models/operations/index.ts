export * from "./putPet.js";
