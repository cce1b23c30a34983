/** Operations that answer in pages. */

import { call, run, type Call } from "./call.js";
import { resolveURL, type Client } from "./client.js";
import { SDKError, hide, type Result } from "./errors.js";
import type { Operation, ResponseInfo } from "./operation.js";
import type { RequestOptions } from "./options.js";

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

/** A page, for what comes after it. */
interface Here {
  readonly body: unknown;
  readonly headers: Headers;
  readonly request: Members | undefined;
  readonly items: readonly unknown[];
  /** How many items the pages before had. */
  readonly seen: number | undefined;
  readonly operation: Call["operation"];
}

/** The request for the next page, or its URL. */
interface Following {
  readonly request?: Members;
  readonly url?: string;
  /** The cursor is that of this page. */
  readonly same?: boolean;
  /** How many items there were until here. */
  readonly seen?: number;
}

/** Where the items of a page are, and how to ask for the next. */
export interface Pages {
  readonly result: string;
  readonly items: Path;
  /** `undefined` after the last. */
  next(here: Here): Following | undefined;
}

/** The name of a header, or a path of members in the body. */
type Source = string | Path;

interface Listing {
  /** The member of the response that holds the body. */
  readonly result: string;
  /** Path to the items in it. */
  readonly items: Path;
  /** A flag that is false on the last page. */
  readonly more?: Source;
}

interface Numbering extends Listing {
  /** The member of the request that grows, or the path to it. */
  readonly param: string | Path;
  /** The one with the number of items of a page: where nothing else tells, a shorter one is the last. */
  readonly size?: string | Path;
  /** The number of items of all pages. */
  readonly total?: Source;
  /** What a request that leaves `param` out asks for; a bigint where `param` is one. */
  readonly first?: number | bigint;
}

/** The member `param` of the request takes what `next` leads to. */
export function cursor(
  options: Listing & {
    readonly param: string | Path;
    readonly next: Source;
    /** The other query parameters are left out once there is a cursor. */
    readonly alone?: boolean;
  },
): Pages {
  const { alone, items, more, next, param, result } = options;
  return {
    result,
    items,
    next(here) {
      const found = read(here, next);
      if (isOver(here, more) || found === undefined || found === "") {
        return undefined;
      }
      const { operation, request } = here;
      const left: { [field: string]: unknown } = { ...request };
      for (const { field, where } of (alone && operation.params) || []) {
        if (where === "query") delete left[field];
      }
      return {
        request: changed(left, pathOf(param), found),
        same: found === follow(request, pathOf(param)),
      };
    },
  };
}

/** The member `param` of the request grows by the number of items. */
export function offset(options: Numbering): Pages {
  return numbered(options, 0, false);
}

/** The member `param` of the request grows by one. */
export function pageNumber(
  options: Numbering & {
    /** The number of pages. */
    readonly pages?: Source;
  },
): Pages {
  return numbered(options, 1, true, options.pages);
}

function numbered(
  options: Numbering,
  preset: number,
  byPage: boolean,
  pages?: Source,
): Pages {
  const { items, more, param, result, size, total } = options;
  const first = Number(options.first ?? preset);
  return {
    result,
    items,
    next(here) {
      const { items, request } = here;
      const { length } = items;
      if (!length || isOver(here, more)) return undefined;
      const given = follow(request, pathOf(param));
      const number = given === undefined ? first : Number(given);
      const skipped = (number - first) * (byPage ? length : 1);
      const seen = (here.seen ?? skipped) + length;
      const last = count(here, pages);
      const all = count(here, total);
      if (last !== undefined && number + 1 - first >= last) return undefined;
      if (all !== undefined && seen >= all) return undefined;
      if (
        last === undefined &&
        all === undefined &&
        !(more && read(here, more))
      ) {
        const asked = size && follow(request, pathOf(size));
        if (asked !== undefined && length < Number(asked)) return undefined;
      }
      const next = number + (byPage ? 1 : length);
      const to = typeof options.first === "bigint" ? BigInt(next) : next;
      return { request: changed(request, pathOf(param), to), seen };
    },
  };
}

/** The page has a link to the next, on the same server; the header `Link`: with `rel="next"`. */
export function nextURL(options: Listing & { readonly next: Source }): Pages {
  const { items, more, next, result } = options;
  return {
    result,
    items,
    next(here) {
      let url = read(here, next);
      if (typeof next === "string" && /^link$/i.test(next)) url = nextLink(url);
      return url && !isOver(here, more) ? { url: String(url) } : undefined;
    },
  };
}

/** The target with the relation "next" of a `Link` header (RFC 8288, 3). */
function nextLink(header: unknown): string | undefined {
  const links = /<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)/g;
  const param =
    /;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;
  for (const [, target, params = ""] of String(header ?? "").matchAll(links)) {
    for (const [, name = "", quoted, bare = ""] of params.matchAll(param)) {
      const relations = (quoted ?? bare).toLowerCase().split(/\s+/);
      if (/^rel$/i.test(name) && relations.includes("next")) return target;
    }
  }
  return undefined;
}

/** Runs a paged operation; see `call`. */
export function callPaged<Request, Response, Item, E = SDKError>(
  client: Client,
  operation: Operation<Request, Response>,
  request: Request | undefined,
  options?: RequestOptions,
): Promise<Result<Paged<Response, Item>, E>> {
  return call(
    client,
    operation as Operation<Request, Paged<Response, Item>>,
    request,
    options,
    pageOf,
  );
}

async function pageOf(
  call: Call,
  given: unknown,
  before?: number,
): Promise<Paged<Members, unknown>> {
  const request = given as Members | undefined;
  const page = (await run(call, request)) as Paged<Members, unknown>;
  const { operation } = call;
  const { pages } = operation;
  const body = pages && page[pages.result];
  const found = pages && follow(body, pages.items);
  const items: unknown[] = Array.isArray(found) ? found : [];
  const { headers, rawResponse } = page as unknown as ResponseInfo;
  const here = { body, headers, request, items, seen: before, operation };
  const next = async () => {
    const following = pages?.next(here);
    return following ? after(call, rawResponse, here, following) : null;
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

/** The page after `here`; throws where it would be the same again. */
function after(
  call: Call,
  raw: Response,
  { items, request }: Here,
  following: Following,
): Promise<Paged<Members, unknown>> | null {
  const url = following.url && linked(call, raw, following.url);
  if (following.same || (url && [raw.url, call.url].includes(url))) {
    // Without items it is how some servers say that there is nothing more.
    if (!items.length) return null;
    const { id } = call.operation;
    throw new SDKError(
      `${id}: the server says that this page is followed by itself`,
      { rawResponse: raw },
    );
  }
  const start = { attempt: 1, renewed: false };
  const fresh = { ...call, ...start, ...(url && { url }) };
  return pageOf(fresh, following.request ?? request, following.seen);
}

/**
 * The value at a path of members; `undefined` where it ends early, or in null. "-1" is the last item
 * of a list.
 */
function follow(value: unknown, path: Path): unknown {
  for (const name of path) {
    value =
      Array.isArray(value) && name === "-1"
        ? value.at(-1)
        : (value as Members | null | undefined)?.[name];
  }
  return value ?? undefined;
}

function pathOf(param: string | Path): Path {
  return typeof param === "string" ? [param] : param;
}

/** A copy with another value at the path; what is not on the way is shared. */
function changed(
  value: unknown,
  [name = "", ...rest]: Path,
  to: unknown,
): Members {
  const members = value as Members | null | undefined;
  const inner = rest.length ? changed(members?.[name], rest, to) : to;
  return { ...members, [name]: inner };
}

function read({ body, headers }: Here, source: Source): unknown {
  return typeof source === "string"
    ? (headers.get(source) ?? undefined)
    : follow(body, source);
}

/** A flag that is there and false ends the iteration; one that is missing says nothing. */
function isOver(here: Here, more: Source | undefined): boolean {
  return !!more && /^false$/i.test(String(read(here, more)));
}

/** A number of items or pages; what is none says nothing, such as -1 for "unknown". */
function count(here: Here, source: Source | undefined): number | undefined {
  const found = source && read(here, source);
  const number = found === undefined || found === "" ? NaN : Number(found);
  return number >= 0 ? number : undefined;
}

/** Credentials never follow a link to another server. */
function linked({ base, url }: Call, raw: Response, link: string): string {
  const here = raw.url || url;
  const target = resolveURL(here ?? base, link, !here).replace(/#.*/, "");
  const { origin } = new URL(target);
  if (origin !== new URL(base).origin) {
    throw new SDKError(`the next page is on another server: ${origin}`);
  }
  return target;
}
