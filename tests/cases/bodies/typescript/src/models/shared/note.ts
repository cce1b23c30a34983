import {
  type Schema,
  boolean,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Note {
  title: string;
  /** @defaultValue `false` */
  urgent?: boolean | undefined;
}

/** @internal */
export const Note$: Schema<Note> = record<Note>({
  title: string,
  urgent: optional(boolean),
});
