// Serves pages on loopback: content scripts do not run on files.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, relative, resolve } from "node:path";

export type Served = {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
  status?: number;
};
export type PageServer = { origin: string; requests: string[]; close(): Promise<void> };

/** `pages`: path → what is served there, or a function that answers. Every request is noted. */
export async function servePages(
  pages: (path: string, request: IncomingMessage) => Served | null | Promise<Served | null>,
): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    requests.push(pathname);
    const served = await pages(pathname, request);
    if (!served) return void response.writeHead(404).end();
    const { body, type = "text/html; charset=utf-8", headers, status = 200 } = served;
    response.writeHead(status, { "content-type": type, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".xml": "application/xml",
  ".txt": "text/plain",
};

/** The file of that path in a folder, and nothing outside it. */
export function fileIn(folder: string, path: string): Served | null {
  const file = resolve(folder, `.${decodeURIComponent(path)}`);
  if (relative(folder, file).startsWith("..") || !existsSync(file) || !statSync(file).isFile()) return null;
  return { body: readFileSync(file), type: TYPES[extname(file).toLowerCase()] ?? "application/octet-stream" };
}
