// A server that answers webhooks as one of a user would; its port goes to the standard output.
import { createServer } from "node:http";
import * as webhooks from "PACKAGE/webhooks";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

async function answer(body, headers) {
  try {
    const event = await webhooks.parse(body, headers, [SECRET, "6b6579"]);
    return [200, event.name ?? null, typeof event.payload];
  } catch (error) {
    if (error instanceof webhooks.WebhookVerificationError) {
      return [401, error.name, error.message];
    }
    if (error instanceof webhooks.WebhookPayloadError) {
      return [400, error.name, error.message];
    }
    throw error;
  }
}

const server = createServer(async (request, response) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const [status, ...said] = await answer(
    Buffer.concat(pieces),
    request.headers,
  );
  response.writeHead(status).end(JSON.stringify(said));
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
