import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { querystring } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { list } from "../../lib/schema.js";
import { type Animal, Animal$ } from "../shared/animal.js";
import {
  type SelectPigsSelector,
  SelectPigsSelector$,
} from "./selectPigsSelector.js";

/** What `selectPigs` takes. */
export interface SelectPigsRequest {
  selector: SelectPigsSelector;
}

/** What `selectPigs` answers. */
export interface SelectPigsResponse extends ResponseInfo {
  result?: Animal[] | undefined;
}

/** What a call of `selectPigs` can end with instead. */
export type SelectPigsError = SDKError;

/** @internal */
export const selectPigs$: Operation<SelectPigsRequest, SelectPigsResponse> = {
  id: "selectPigs",
  method: "GET",
  path: "/pigs/by-selector",
  params: [querystring("selector", SelectPigsSelector$, { style: "json" })],
  responses: [json("200", list(Animal$), "result")],
};
