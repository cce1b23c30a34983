import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SDKError, unwrap } from "./lib/errors.js";
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
  test("end where a flag says so, or go on in vain", async () => {
    const flagged = cursor({ ...byCursor, more: ["more"] });
    const body = { data, more: false, meta: { next: "c" } };
    const first = await listing(flagged, () => ({ body }));
    assert.equal(await first.page.next(), null);
    const second = await listing(cursor(byCursor), () => ({ body }));
    await assert.rejects(all(second.page), /is followed by itself$/);
    assert.equal(second.asked.length, 2);
    const empty = { data: [], meta: { next: "c" } };
    const third = await listing(cursor(byCursor), (n) => ({
      body: n < 2 ? body : empty,
    }));
    assert.deepEqual(await all(third.page), data);
    const links = nextURL({ ...place, next: ["next"] });
    const fourth = await listing(links, () => ({
      body: { data, next: "?a=1" },
    }));
    await assert.rejects(all(fourth.page), /is followed by itself$/);
  });
  test("that are empty are not the last where a cursor follows", async () => {
    const { page } = await listing(cursor(byCursor), (n) => ({
      body: n < 2 ? { data: [], meta: { next: "c" } } : { data },
    }));
    assert.deepEqual(await all(page), data);
  });
  test("by number, no further than the total, the last or a flag", async () => {
    const plan = (n: number) => ({
      body: { data: n < 3 ? data : ["c"], total: 5, pages: "3", more: n < 3 },
    });
    for (const source of ["total", "pages", "more"]) {
      const { asked, page } = await listing(
        pageNumber({
          ...place,
          param: "page",
          size: "size",
          [source]: [source],
        }),
        plan,
        { size: 100 },
      );
      assert.equal((await all(page)).length, 5, source);
      assert.equal(asked.length, 3, source);
    }
    const late = await listing(
      pageNumber({ ...place, param: "page", total: ["total"] }),
      (n) => plan(n + 1),
      { page: 2 },
    );
    assert.equal((await all(late.page)).length, 3);
    assert.equal(late.asked.length, 2);
  });
  test("by links and counts in headers", async () => {
    const link = (n: number) =>
      `</list?at=0>; rel=first; title="a, <b>; rel=next", </list?at=${n}>; REL="x Next"`;
    const byLink = await listing(nextURL({ ...place, next: "Link" }), (n) => ({
      body: { data },
      headers: n < 3 ? { link: link(n) } : {},
    }));
    assert.equal((await all(byLink.page)).length, 6);
    assert.deepEqual(byLink.asked, ["/list", "/list?at=1", "/list?at=2"]);
    const byTotal = await listing(
      offset({ ...place, param: "page", total: "X-Total" }),
      () => ({ body: { data }, headers: { "x-total": "4" } }),
    );
    assert.equal((await all(byTotal.page)).length, 4);
    assert.deepEqual(byTotal.asked, ["/list", "/list?page=2"]);
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
