import {
  type Schema,
  any,
  list,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";

/** Definition of a workflow: the stages that every run goes through. */
export interface V2WorkflowConfig {
  /** Name for people to recognise the workflow by. Names need not be unique. */
  name?: string | undefined;
  /**
   * The stages, in the order in which they run. Each has one key, the kind of
   * the stage (`send`, `delay`, `wait_event` …), and below it the settings of
   * that kind. Strings may contain `${variable}` placeholders, filled in from
   * the variables of the run.
   */
  stages: { [key: string]: unknown }[];
}

/** @internal */
export const V2WorkflowConfig$: Schema<V2WorkflowConfig> =
  record<V2WorkflowConfig>({
    name: optional(string),
    stages: list(map(any)),
  });
