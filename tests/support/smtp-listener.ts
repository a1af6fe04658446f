import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Where in a conversation a test may step in: before the answer to the address, to DATA, to the whole message; after it. */
export type SmtpMoment = 'rcpt' | 'data' | 'message' | 'answered';

/** What the server got whole: from here on it would deliver it. */
export type TakenMessage = { readonly to: string; readonly messageId: string; readonly source: string };

/** Answers in place of the server: a line, `null` to hang up without a word, nothing to let it answer by itself. */
export type Interference = (
  moment: SmtpMoment,
  to: string,
) => Promise<string | null | void> | string | null | void;

/** A mail server of a few lines, which does exactly what a test wants it to do. */
export class SmtpListener {
  readonly taken: TakenMessage[] = [];
  interfere: Interference = () => undefined;
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  port = 0;

  async open(): Promise<void> {
    this.server = createServer((socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
      socket.on('error', () => socket.destroy()); // a client that was killed
      void this.converse(socket);
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** The machine is gone: nobody listens, open lines are cut. */
  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  takenFor(to: string): readonly TakenMessage[] {
    return this.taken.filter((message) => message.to === to);
  }

  private async converse(socket: Socket): Promise<void> {
    let to = '';
    let source: string | null = null;
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    const answer = async (moment: SmtpMoment, usual: string): Promise<boolean> => {
      const told = await this.interfere(moment, to);
      if (told === null) socket.destroy();
      else say(told ?? usual);
      return told === undefined;
    };
    say('220 mail.example');
    for await (const line of lines(socket)) {
      if (source !== null) {
        if (line !== '.') source += `${line}\r\n`;
        else {
          const messageId = /^Message-ID: <([^>]+)>/im.exec(source)?.[1] ?? '';
          this.taken.push({ to, messageId, source });
          source = null;
          if (!(await answer('message', '250 taken'))) this.taken.pop();
          else await this.interfere('answered', to);
        }
        continue;
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') {
        to = /<([^>]+)>/.exec(line)?.[1] ?? '';
        await answer('rcpt', '250 known');
      } else if (verb === 'DATA') {
        if (await answer('data', '354 go on')) source = '';
      } else if (verb === 'QUIT') {
        say('221 bye');
        socket.end();
      } else say('250 ok');
    }
  }
}

async function* lines(socket: Socket): AsyncGenerator<string> {
  let rest = '';
  socket.setEncoding('utf8');
  try {
    for await (const chunk of socket as AsyncIterable<string>) {
      const pieces = (rest + chunk).split('\r\n');
      rest = pieces.pop() ?? '';
      yield* pieces;
    }
  } catch {
    // The line was cut, here or there; the conversation is over.
  }
}

/** The words of a message as a person would read them. */
export function wordsOf({ source }: TakenMessage): string {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/Content-Transfer-Encoding: base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  if (!/Content-Transfer-Encoding: quoted-printable/i.test(head)) return text;
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
  return decodeURIComponent(bytes);
}
