import {
  type Schema,
  int,
  list,
  nullable,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface DescribePhotoRequestBody {
  /** What to say about it. */
  note?: string | undefined;
  year: number | null;
  colours?: string[] | undefined;
  /**
   * Who is on it.
   *
   * Values are separated by tabs.
   */
  people?: string | undefined;
}

/** @internal */
export const DescribePhotoRequestBody$: Schema<DescribePhotoRequestBody> =
  record<DescribePhotoRequestBody>({
    note: optional(string),
    year: nullable(int),
    colours: optional(list(string)),
    people: optional(string),
  });
