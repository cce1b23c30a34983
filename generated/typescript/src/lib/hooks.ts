/** Functions of the user's that see every request, success and error. */

export interface HookContext {
  /** As in the document. */
  readonly operationID: string;
  /** Counts from 1; after a success or an error it is the last one. */
  readonly attempt: number;
}

type Hook<T> = (
  context: HookContext,
  value: T,
) => T | undefined | void | Promise<T | undefined | void>;

/** They run in the order of their lists; what one returns takes the place of what it got. */
export interface Hooks {
  /** Before each request is sent, with its authentication. */
  beforeRequest?: readonly Hook<Request>[] | undefined;
  /** After each success, before its body is decoded. */
  afterSuccess?: readonly Hook<Response>[] | undefined;
  /** With the error that ends a call. */
  afterError?: readonly Hook<Error>[] | undefined;
}

export async function through<T>(
  hooks: readonly Hook<T>[] | undefined,
  context: HookContext,
  value: T,
): Promise<T> {
  for (const hook of hooks ?? []) value = (await hook(context, value)) ?? value;
  return value;
}

/** What a hook is told of a call. */
export function contextOf(call: {
  readonly operation: { readonly id: string };
  readonly attempt: number;
}): HookContext {
  return { operationID: call.operation.id, attempt: call.attempt };
}
