import { type Schema, record, string } from "../../lib/schema.js";

export interface SendParcelRequestBody {
  notifyUrl: string;
}

/** @internal */
export const SendParcelRequestBody$: Schema<SendParcelRequestBody> =
  record<SendParcelRequestBody>({
    notifyUrl: string,
  });
