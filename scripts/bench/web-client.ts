import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../setup/refusal.mjs';

/** A whole answer, and how long it took from the first byte asked to the last byte read. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** The bytes as text. */
  readonly body: string;
  readonly ms: number;
};

/** What is sent besides the address. */
export type Sent = {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/** One browser's connection to a server: kept open, one request after the other. */
export class WebClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  /** @param headers sent with every request, such as the session's cookie */
  constructor(
    readonly origin: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** Asks and reads the answer to its end, whatever its status. */
  send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const options = { method, agent: this.agent, headers: { ...this.headers, ...headers } };
      const asked = request(new URL(path, this.origin), options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const ms = performance.now() - started;
          const bytes = Buffer.concat(chunks);
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, bytes, body: bytes.toString('utf8'), ms });
        });
      });
      asked.once('error', reject);
      asked.end(body);
    });
  }

  /**
   * Asks for a page.
   * @throws {Refusal} when the answer is not 200: a bench of error pages would look fast
   */
  async get(path: string): Promise<Answer> {
    const answer = await this.send(path);
    if (answer.status !== 200) throw new Refusal(`${path} trả lời ${answer.status}, không đo được.`);
    return answer;
  }

  /** Closes the connection. */
  close(): void {
    this.agent.destroy();
  }
}
