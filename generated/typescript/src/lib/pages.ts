/** Operations that answer in pages. */

import { prepare, run, settled, type Call } from "./call.js";
import type { Client } from "./client.js";
import { SDKError, hide } from "./errors.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Result } from "./result.js";
import { resolveURL } from "./servers.js";

/** A page, and all that follow it. */
export type Paged<Response, Item> = Response & {
  /** The items of this page. */
  readonly items: Item[];
  /** The next page, `null` after the last. */
  next(): Promise<Paged<Response, Item> | null>;
  /** This page and all that follow. */
  pages(): AsyncGenerator<Paged<Response, Item>, void, undefined>;
  /** The items of this page and of all that follow. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
};

type Members = { readonly [name: string]: unknown };
type Path = readonly string[];

/** Where the items of a page are, and how to ask for the next. */
export interface Pages {
  readonly result: string;
  readonly items: Path;
  /** The request for the next page, or its URL; `undefined` after the last. */
  next(
    body: unknown,
    request: Members,
    items: readonly unknown[],
    operation: Call["operation"],
  ): Members | string | undefined;
}

interface Listing {
  /** The member of the response that holds the body. */
  readonly result: string;
  /** Path to the items in it. */
  readonly items: Path;
}

interface Numbering extends Listing {
  /** The member of the request that grows. */
  readonly param: string;
  /** The member of the request with the number of items of a page: a shorter one is the last. */
  readonly size?: string;
  /** Path to a flag that is false on the last page. */
  readonly more?: Path;
}

/** The member `param` of the request takes what `next` leads to. */
export function cursor(options: {
  readonly param: string;
  readonly result: string;
  readonly items: Path;
  readonly next: Path;
  readonly more?: Path;
  /** The other query parameters are left out once there is a cursor. */
  readonly alone?: boolean;
}): Pages {
  const { alone, items, more, next, param, result } = options;
  return {
    result,
    items,
    next(body, request, _, operation) {
      const found = follow(body, next);
      if (isOver(body, more) || found === undefined || found === "") {
        return undefined;
      }
      if (found === request[param]) return undefined;
      const left: { [field: string]: unknown } = { ...request };
      for (const { field, where } of (alone && operation.params) || []) {
        if (where === "query") delete left[field];
      }
      return { ...left, [param]: found };
    },
  };
}

/** The member `param` of the request grows by the number of items. */
export function offset(options: Numbering): Pages {
  return numbered(options, (given, count) => (given ?? 0) + count);
}

/** The member `param` of the request grows by one. */
export function pageNumber(
  options: Numbering & { readonly first?: number },
): Pages {
  return numbered(options, (given) => (given ?? options.first ?? 1) + 1);
}

function numbered(
  { items, more, param, result, size }: Numbering,
  following: (given: number | undefined, count: number) => number,
): Pages {
  return {
    result,
    items,
    next(body, request, { length }) {
      const asked = size && request[size];
      const short = !more && typeof asked === "number" && length < asked;
      if (!length || short || isOver(body, more)) return undefined;
      const given = request[param] as number | undefined;
      return { ...request, [param]: following(given, length) };
    },
  };
}

/** The page has a link to the next, on the same server. */
export function nextURL(options: Listing & { readonly next: Path }): Pages {
  return {
    result: options.result,
    items: options.items,
    next(body) {
      const url = follow(body, options.next);
      return url ? String(url) : undefined;
    },
  };
}

/** Runs a paged operation; see `call`. */
export async function callPaged<Request, Response, Item, E = SDKError>(
  client: Client,
  operation: Operation<Request, Response>,
  request: Request | undefined,
  options: RequestOptions = {},
): Promise<Result<Paged<Response, Item>, E>> {
  return settled(() =>
    pageOf(prepare(client, operation, options), (request ?? {}) as Members),
  );
}

async function pageOf(
  call: Call,
  request: Members,
): Promise<Paged<Members, unknown>> {
  const page = (await run(call, request)) as Paged<Members, unknown>;
  const { operation } = call;
  const { pages } = operation;
  const body = pages && page[pages.result];
  const found = pages && follow(body, pages.items);
  const items: unknown[] = Array.isArray(found) ? found : [];
  const following = pages?.next(body, request, items, operation);
  const next = async () => {
    if (following === undefined) return null;
    const fresh = { ...call, attempt: 1 };
    if (typeof following !== "string") return pageOf(fresh, following);
    return pageOf({ ...fresh, url: linked(call, following) }, request);
  };
  async function* all() {
    let one: Paged<Members, unknown> | null = page;
    for (; one; one = await one.next()) yield one;
  }
  async function* each() {
    for await (const one of all()) yield* one.items;
  }
  hide(page, "items", items);
  hide(page, "next", next);
  hide(page, "pages", all);
  hide(page, Symbol.asyncIterator, each);
  return page;
}

/** The value at a path of members; `undefined` where it ends early, or in null. */
function follow(value: unknown, path: Path): unknown {
  for (const name of path)
    value = (value as Members | null | undefined)?.[name];
  return value ?? undefined;
}

/** A flag that is there and false ends the iteration; one that is missing says nothing. */
function isOver(body: unknown, more: Path | undefined): boolean {
  return !!more && follow(body, more) === false;
}

/** Credentials never follow a link to another server. */
function linked({ base, url }: Call, link: string): string {
  const target = resolveURL(url ?? base, link, !url);
  const { origin } = new URL(target);
  if (origin !== new URL(base).origin) {
    throw new SDKError(`the next page is on another server: ${origin}`);
  }
  return target;
}
