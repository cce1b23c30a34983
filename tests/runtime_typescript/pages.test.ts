import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SDKError } from "./lib/errors.js";
import type { Operation, ResponseInfo } from "./lib/operation.js";
import {
  callPaged,
  cursor,
  nextURL,
  offset,
  pageNumber,
  type Paged,
  type Pages,
} from "./lib/pages.js";
import { query } from "./lib/params.js";
import { json } from "./lib/responses.js";
import { unwrap } from "./lib/result.js";
import * as s from "./lib/schema.js";
import { clientOf, quick, serve, type Planned } from "./server.js";

interface ListRequest {
  cursor?: string | undefined;
  page?: number | undefined;
  size?: number | undefined;
}
interface ListResponse extends ResponseInfo {
  list?: { [key: string]: unknown } | undefined;
}

async function listing(
  pages: Pages,
  plan: (n: number, url: string) => Planned,
  request: ListRequest = {},
) {
  const asked: string[] = [];
  const { url } = await serve(({ url: path }, n) => {
    asked.push(path);
    return plan(n, url);
  });
  const operation: Operation<ListRequest, ListResponse> = {
    id: "list",
    method: "GET",
    path: "/list",
    params: [
      query("cursor", s.optional(s.string)),
      query("page", s.optional(s.int)),
      query("size", s.optional(s.int)),
    ],
    responses: [json("200", s.map(s.any), "list")],
    pages,
  };
  const client = clientOf(url, { retryConfig: quick });
  const page: Paged<ListResponse, string> = unwrap(
    await callPaged(client, operation, request),
  );
  return { asked, page };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const place = { result: "list", items: ["data"] };
const byCursor = { ...place, param: "cursor", next: ["meta", "next"] };
const data = ["a", "b"];

describe("pages", () => {
  const three = (n: number) => ({
    body: { data: [`${n}`], meta: n < 3 ? { next: `c${n + 1}` } : null },
  });
  test("by cursor, item by item", async () => {
    const { asked, page } = await listing(cursor(byCursor), three, { size: 2 });
    assert.deepEqual(page.items, ["1"]);
    assert.deepEqual(await all(page), ["1", "2", "3"]);
    assert.deepEqual(asked, [
      "/list?size=2",
      "/list?cursor=c2&size=2",
      "/list?cursor=c3&size=2",
    ]);
    assert.deepEqual(Object.keys(page), ["statusCode", "contentType", "list"]);
  });
  test("by cursor, page by page, without the other parameters", async () => {
    const alone = cursor({ ...byCursor, alone: true });
    const { asked, page } = await listing(alone, three, { size: 2 });
    const pages = await all(page.pages());
    assert.deepEqual(
      pages.map(({ items }) => items),
      [["1"], ["2"], ["3"]],
    );
    assert.deepEqual(asked.slice(1), ["/list?cursor=c2", "/list?cursor=c3"]);
    assert.equal(await pages[2]?.next(), null);
  });
  test("end where a flag says so, and where a cursor stands still", async () => {
    const flagged = cursor({ ...byCursor, more: ["more"] });
    const body = { data, more: false, meta: { next: "c" } };
    const first = await listing(flagged, () => ({ body }));
    assert.equal(await first.page.next(), null);
    const second = await listing(cursor(byCursor), () => ({ body }));
    assert.deepEqual(await all(second.page), [...data, ...data]);
  });
  test("by offset, until a page is short", async () => {
    const pages = offset({ ...place, param: "page", size: "size" });
    const plan = (n: number) => ({ body: { data: n < 3 ? data : ["c"] } });
    const { asked, page } = await listing(pages, plan, { size: 2 });
    assert.deepEqual(await all(page), [...data, ...data, "c"]);
    assert.deepEqual(asked.slice(1), [
      "/list?page=2&size=2",
      "/list?page=4&size=2",
    ]);
  });
  test("by number, until a page is empty", async () => {
    const pages = pageNumber({ ...place, param: "page", first: 0 });
    const plan = (n: number) => ({ body: { data: n < 3 ? data : [] } });
    const { asked, page } = await listing(pages, plan);
    assert.equal((await all(page)).length, 4);
    assert.deepEqual(asked, ["/list", "/list?page=1", "/list?page=2"]);
  });
  test("by links, on the same server", async () => {
    const pages = nextURL({ ...place, next: ["next"] });
    const links = ["/list?at=2", "?at=3", "http://127.0.0.2:1/list"];
    const { asked, page } = await listing(pages, (n) => ({
      body: { data, next: links[n - 1] },
    }));
    await assert.rejects(
      all(page),
      (error) =>
        error instanceof SDKError &&
        /another server: http:\/\/127.0.0.2:1$/.test(error.message),
    );
    assert.deepEqual(asked, ["/list", "/list?at=2", "/list?at=3"]);
  });
  test("that fail are asked for again", async () => {
    const { asked, page } = await listing(cursor(byCursor), (n) =>
      n === 2 ? { status: 503 } : three(n),
    );
    assert.deepEqual(await all(page), ["1", "3"]);
    assert.deepEqual(asked, ["/list", "/list?cursor=c2", "/list?cursor=c2"]);
  });
});
