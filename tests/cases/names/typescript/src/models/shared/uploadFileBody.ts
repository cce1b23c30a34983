import type { FileLike } from "../../lib/multipart.js";
import { type Schema, content, optional, record } from "../../lib/schema.js";

export interface UploadFileBody {
  file?: FileLike | undefined;
}

/** @internal */
export const UploadFileBody$: Schema<UploadFileBody> = record<UploadFileBody>({
  file: optional(content),
});
