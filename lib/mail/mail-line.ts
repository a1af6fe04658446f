import 'server-only';
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailSettings } from '@/lib/env';
import { mailFailure, MailFailure } from './mail-failure';

/** One command at most; a whole conversation stays well within the lease of a delivery. */
const PATIENCE_MS = 20_000;

/** A message on the wire. */
export type Handover = {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
  /**
   * Called when the server has agreed to take the message and nothing of it has left. Until then whatever breaks, the
   * message has not been sent; when this throws, it never will be.
   */
  readonly beforeHandover: () => Promise<void>;
};

/**
 * A line to the mail server, for one message after another. The library's own transport begins to read a message
 * before the server has agreed to anything; its connection alone lets us put a word in between.
 */
export class MailLine {
  private constructor(private readonly connection: SMTPConnection) {}

  /** @throws MailFailure `server_away` when the server does not answer or does not let us in. */
  static async open({ host, port, secure, login }: MailSettings): Promise<MailLine> {
    const connection = new SMTPConnection({
      host,
      port,
      secure,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      dnsTimeout: PATIENCE_MS,
    });
    try {
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject);
        connection.once('end', () => reject(new Error('the mail server hung up')));
        connection.connect((error) => {
          if (error) return reject(error);
          if (!login) return resolve();
          connection.login({ ...login }, (refusal) => (refusal ? reject(refusal) : resolve()));
        });
      });
    } catch (error) {
      connection.close();
      throw mailFailure(error, false);
    }
    return new MailLine(connection);
  }

  /**
   * Hands one message over; returns when the server has answered for it.
   * @throws MailFailure, after which the line is of no more use; what `beforeHandover` throws as it is.
   */
  async send({ from, to, bytes, beforeHandover }: Handover): Promise<void> {
    let handedOver = false;
    let refusedByUs: unknown = null;
    const body = Readable.from(
      (async function* () {
        try {
          await beforeHandover();
        } catch (error) {
          refusedByUs = error;
          throw error;
        }
        handedOver = true;
        yield bytes;
      })(),
      { objectMode: false },
    );
    try {
      await new Promise<void>((resolve, reject) => {
        this.connection.once('error', reject);
        this.connection.once('end', () => reject(new Error('the mail server hung up')));
        body.once('error', reject);
        this.connection.send({ from, to: [to] }, body, (error) => (error ? reject(error) : resolve()));
      });
    } catch (error) {
      this.connection.close();
      throw refusedByUs ?? (error instanceof MailFailure ? error : mailFailure(error, handedOver));
    } finally {
      this.connection.removeAllListeners('error');
      this.connection.removeAllListeners('end');
      // What breaks between two messages is met by the next one.
      this.connection.on('error', () => this.connection.close());
    }
  }

  /** Says goodbye. */
  close(): void {
    this.connection.quit();
  }
}
