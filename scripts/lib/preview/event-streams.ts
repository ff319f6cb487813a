/** The pages that are open in browsers, each with what it shows: told to load anew when that is no longer what there is. */
import type { ServerResponse } from "node:http";
import type { Preview } from "./preview.ts";

export interface EventStreams {
  /** @param address of the page @param seen what it shows, as in `ShownPage` */
  add(response: ServerResponse, address: string, seen: string): void;
  /** Tells every page what there is now. */
  tell(): void;
  readonly size: number;
  close(): void;
}

interface Stream {
  readonly response: ServerResponse;
  readonly address: string;
  readonly seen: string;
}

/** Milliseconds after which a browser that lost its stream asks again. */
const retry = 500;

export function eventStreams(preview: Preview): EventStreams {
  const streams = new Set<Stream>();
  const send = ({ response, address, seen }: Stream): void => {
    if (preview.seen(address) === seen) {
      response.write(`event: state\ndata: ${JSON.stringify(preview.state)}\n\n`);
    } else response.write("event: reload\ndata:\n\n");
  };
  return {
    add(response, address, seen) {
      const stream = { response, address, seen };
      streams.add(stream);
      response.on("close", () => streams.delete(stream));
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(`retry: ${retry}\n\n`);
      send(stream);
    },
    tell() {
      for (const stream of streams) send(stream);
    },
    get size() {
      return streams.size;
    },
    close() {
      for (const { response } of streams) response.end();
      streams.clear();
    },
  };
}
