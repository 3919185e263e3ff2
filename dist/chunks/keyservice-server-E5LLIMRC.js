import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import "./chunk-WWVBEYK2.js";

// src/world/keyservice-server.ts
import { once } from "node:events";
import { createServer } from "node:http";
async function serveOnLoopback(answer, at) {
  const server = createServer({ requestTimeout: 1e4, headersTimeout: 1e4 }, (request, response) => {
    exchange(request, response, answer, at.largestBody).catch(() => response.destroy());
  });
  server.listen(at.port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (cause) {
    const taken = cause.code === "EADDRINUSE";
    throw new Fault(`can't listen on 127.0.0.1:${at.port}: ${taken ? "the port is taken" : "the system refuses it"}`, { cause });
  }
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : at.port;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      await closed;
    }
  };
}
async function exchange(request, response, answer, largest) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largest) break;
  }
  const { method = "", url = "" } = request;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const body = Buffer.concat(chunks).subarray(0, largest + 1);
  const given = await answer({ method, target: url, headers, body });
  response.writeHead(given.status, given.headers);
  response.end(given.body);
  request.resume();
}
export {
  serveOnLoopback
};
