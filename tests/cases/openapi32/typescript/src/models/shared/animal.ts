import {
  type Schema,
  number,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Animal {
  name: string;
  weight?: number | undefined;
}

/** @internal */
export const Animal$: Schema<Animal> = record<Animal>({
  name: string,
  weight: optional(number),
});
