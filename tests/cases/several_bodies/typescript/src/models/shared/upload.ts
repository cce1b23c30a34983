import type { FileLike } from "../../lib/multipart.js";
import {
  type Schema,
  content,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Upload {
  file: FileLike;
  note?: string | undefined;
}

/** @internal */
export const Upload$: Schema<Upload> = record<Upload>({
  file: content,
  note: optional(string),
});
