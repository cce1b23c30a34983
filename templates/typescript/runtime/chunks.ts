/** Bodies that are read while they arrive. */

import { failureOf, type Answer } from "./send.js";

/** The pieces of a body; what goes wrong is an error of the SDK's. */
export function chunksOf(answer: Answer): ReadableStream<Uint8Array> {
  const { limit, response } = answer;
  const reader = response.body?.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await reader?.read();
          if (next?.value) {
            controller.enqueue(next.value);
          } else {
            limit.end();
            controller.close();
          }
        } catch (error) {
          limit.end();
          throw failureOf(answer, error);
        }
      },
      cancel(reason) {
        limit.end();
        return reader?.cancel(reason);
      },
    },
    // Nothing is read ahead of its reader.
    { highWaterMark: 0 },
  );
}
