import { type Schema, nullable, optional, record } from "../../lib/schema.js";
import { type Label, Label$ } from "../shared/label.js";
import { type Shape, Shape$ } from "../shared/shape.js";
import {
  type DrawResponseBodyFill,
  DrawResponseBodyFill$,
} from "./drawResponseBodyFill.js";
import {
  type DrawResponseBodySize,
  DrawResponseBodySize$,
} from "./drawResponseBodySize.js";

export interface DrawResponseBody {
  shape?: Shape | undefined;
  size?: DrawResponseBodySize | undefined;
  parent?: Shape | null | undefined;
  label?: Label | null | undefined;
  fill?: DrawResponseBodyFill | undefined;
}

/** @internal */
export const DrawResponseBody$: Schema<DrawResponseBody> =
  record<DrawResponseBody>({
    shape: optional(Shape$),
    size: optional(DrawResponseBodySize$),
    parent: optional(nullable(Shape$)),
    label: optional(nullable(Label$)),
    fill: optional(DrawResponseBodyFill$),
  });
