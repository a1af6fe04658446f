import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line between the portal and its database that can be cut as if a cable were pulled. */
export type CuttableLine = {
  /** The database's address at this end of the line. */
  readonly url: string;
  /** Cuts every connection now; new ones are let through. */
  cut(): void;
  /** Cuts at the n-th message that the portal sends from now on, before it arrives; null: never. */
  cutAtMessage(n: number | null): void;
  /** Whether the message that was to be cut has come. */
  hasCut(): boolean;
  close(): Promise<void>;
};

/** Lays a line to the database at `target`. */
export async function layLine(target: string): Promise<CuttableLine> {
  const there = new URL(target);
  const open = new Set<Socket>();
  let messagesLeft: number | null = null;
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  const server = createServer((portal) => {
    const database = connect(Number(there.port || 5432), there.hostname);
    for (const [socket, other] of [
      [portal, database],
      [database, portal],
    ] as const) {
      open.add(socket);
      socket
        .on('error', () => other.destroy())
        .on('close', () => {
          open.delete(socket);
          other.destroy();
        });
    }
    portal.on('data', (message) => {
      if (messagesLeft !== null && (messagesLeft -= 1) === 0) cut();
      else database.write(message);
    });
    database.on('data', (message) => portal.write(message));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const here = new URL(target);
  here.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: here.href,
    cut,
    cutAtMessage: (n) => (messagesLeft = n),
    hasCut: () => messagesLeft !== null && messagesLeft <= 0,
    close: () => {
      cut();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
