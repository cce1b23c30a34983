import { type Schema, record, string } from "../../lib/schema.js";
import { type HumanRole, HumanRole$ } from "./humanRole.js";

export interface Human {
  role: HumanRole;
  name: string;
}

/** @internal */
export const Human$: Schema<Human> = record<Human>({
  role: HumanRole$,
  name: string,
});
