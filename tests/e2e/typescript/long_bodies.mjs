// A program: one long body with an SDK. Arguments: package, mode, URL, operation, bytes, a file of so many.
// Prints by how much its memory grew, in bytes, and how many bytes it received.
import { open } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [folder, mode, url, operation, length, path] = process.argv.slice(2);
const root = pathToFileURL(`${folder}/dist/`).href;
const { SDK, SDKCore } = await import(`${root}index.js`);
const PIECE = 65536;

// One for all, since all are zeros: what a program throws away is not the SDK's to account for.
const BYTES = new Uint8Array(PIECE);

let peak = 0;
const look = () => (peak = Math.max(peak, process.memoryUsage.rss()));

function stream(length) {
  let left = length;
  return new ReadableStream({
    pull(controller) {
      look();
      if (left <= 0) return controller.close();
      controller.enqueue(BYTES);
      left -= PIECE;
    },
  });
}

async function fileStream(path) {
  const file = await open(path);
  return new ReadableStream({
    async pull(controller) {
      look();
      const { bytesRead } = await file.read(BYTES);
      if (bytesRead) return controller.enqueue(BYTES.subarray(0, bytesRead));
      controller.close();
      await file.close();
    },
  });
}

const GIVEN = {
  bytesBody: async (length) => [stream(length)],
  multipartBody: async (_, path) => [
    {
      name: "long",
      file: { stream: await fileStream(path), name: "long.bin" },
    },
  ],
  bytesAnswer: async () => [],
};

async function call(given) {
  const group = given.length ? "bodies" : "answers";
  if (mode === "class")
    return new SDK({ serverURL: url })[group][operation](...given);
  const name = group + operation[0].toUpperCase() + operation.slice(1);
  const module = await import(`${root}funcs/${name}.js`);
  const result = await module[name](new SDKCore({ serverURL: url }), ...given);
  if (!result.ok) throw result.error;
  return result.value;
}

async function run(length, path) {
  const response = await call(await GIVEN[operation](length, path));
  let received = 0;
  for await (const chunk of response.content ?? []) {
    look();
    received += chunk.length;
  }
  look();
  return received;
}

// A short one first, so that what is loaded once does not count.
if (operation !== "bytesAnswer") await run(PIECE, process.argv[1]);
const before = process.memoryUsage.rss();
peak = before;
const received = await run(Number(length), path);
console.log(peak - before, received);
