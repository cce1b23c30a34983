import {
  type Schema,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface SelectPigsSelector {
  where: string;
  order?: string[] | undefined;
}

/** @internal */
export const SelectPigsSelector$: Schema<SelectPigsSelector> =
  record<SelectPigsSelector>({
    where: string,
    order: optional(list(string)),
  });
