export * from "./job.js";
export * from "./security.js";
export * from "./ticket.js";
