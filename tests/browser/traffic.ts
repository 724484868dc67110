// A proxy through which all traffic of a browser goes: nothing leaves it unseen.
import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Traffic = { address: string; seen: string[]; close(): Promise<void> };

/** Lets requests to loopback through and notes everything; what would leave this machine is noted and refused. */
export async function recordTraffic(): Promise<Traffic> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    seen.push(url);
    if (!/^http:\/\/127\.0\.0\.1:/.test(url)) return void response.writeHead(403).end();
    const on = ask(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    on.on("error", () => response.writeHead(502).end());
    request.pipe(on);
  });
  server.on("connect", (request, socket) => {
    socket.on("error", () => {}); // a browser that ends
    seen.push(`https://${request.url}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
