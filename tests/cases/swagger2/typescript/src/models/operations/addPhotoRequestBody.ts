import type { FileLike } from "../../lib/multipart.js";
import {
  type Schema,
  content,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface AddPhotoRequestBody {
  /** What to say about it. */
  note?: string | undefined;
  file: FileLike;
  labels?: string[] | undefined;
}

/** @internal */
export const AddPhotoRequestBody$: Schema<AddPhotoRequestBody> =
  record<AddPhotoRequestBody>({
    note: optional(string),
    file: content,
    labels: optional(list(string)),
  });
