import type { FileLike } from "../../lib/multipart.js";
import {
  type Schema,
  bytes,
  content,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type Note, Note$ } from "../shared/note.js";

export interface UploadRequestBody {
  file: FileLike;
  note?: Note | undefined;
  scan?: Uint8Array | undefined;
  scans?: Uint8Array[] | undefined;
  tags?: string[] | undefined;
}

/** @internal */
export const UploadRequestBody$: Schema<UploadRequestBody> =
  record<UploadRequestBody>({
    file: content,
    note: optional(Note$),
    scan: optional(bytes),
    scans: optional(list(bytes)),
    tags: optional(list(string)),
  });
