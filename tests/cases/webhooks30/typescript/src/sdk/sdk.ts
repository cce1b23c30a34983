import { SDKCore } from "../core.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {}
