// What a program asks of the default server, http://localhost, goes to MOCK instead:
//
//     MOCK=http://127.0.0.1:8080 node --import ./localhost.mjs program.js
import process from "node:process";

const real = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = String(input);
  return real(
    url.replace(/^http:\/\/localhost\//, `${process.env.MOCK}/`),
    init,
  );
};
