import 'server-only';
import { newId } from '@/lib/db/ids';
import { PORTAL_NAME } from '@/components/shell/portal-name';
import { serverEnv, type MailSettings } from '@/lib/env';
import { buildLetter } from '@/lib/features/notices/mail/build-letter';
import {
  claimDelivery,
  noteFailure,
  noteHandover,
  noteNeedless,
  NoLongerOurs,
  noteSent,
  noteUncertain,
  takeBackAbandoned,
} from '@/lib/features/notices/mail/deliveries';
import type { Delivery } from '@/lib/features/notices/mail/delivery';
import type { DigestPart } from '@/lib/features/notices/mail/digest-part';
import { MailFailure } from '@/lib/mail/mail-failure';
import { MailLine } from '@/lib/mail/mail-line';
import { composeLetter } from '@/lib/mail/message';

/**
 * Sends the mail whose time has come, one message after the other over one line. Without a mail server it does nothing:
 * what waits goes on waiting. When the server does not answer, it stops at once, for the others would meet the same.
 */
export async function sendDueMail(parts: readonly DigestPart[]): Promise<void> {
  const { mail } = serverEnv();
  if (!mail) return;
  await takeBackAbandoned();
  const postman = new Postman(mail, parts);
  try {
    while (await postman.sendNext());
  } finally {
    postman.rest();
  }
}

class Postman {
  private readonly workerId = newId();
  private line: MailLine | null = null;

  constructor(
    private readonly mail: MailSettings,
    private readonly parts: readonly DigestPart[],
  ) {}

  /** @returns whether it makes sense to go on. */
  async sendNext(): Promise<boolean> {
    const delivery = await claimDelivery(this.workerId);
    if (!delivery) return false;
    const letter = await buildLetter(delivery, this.parts);
    if (!letter) {
      await noteNeedless(delivery, this.workerId);
      return true;
    }
    try {
      const bytes = await composeLetter({
        ...letter,
        messageId: `${delivery.id}@${this.mail.from.split('@')[1]}`,
        fromName: PORTAL_NAME,
        from: this.mail.from,
        date: new Date(),
      });
      this.line ??= await MailLine.open(this.mail);
      await this.line.send({
        from: this.mail.from,
        to: letter.to,
        bytes,
        beforeHandover: () => noteHandover(delivery, this.workerId),
      });
    } catch (error) {
      this.line = null;
      return this.noteTrouble(delivery, error);
    }
    await noteSent(delivery, this.workerId, letter.noticeIds);
    return true;
  }

  private async noteTrouble(delivery: Delivery, error: unknown): Promise<boolean> {
    if (error instanceof NoLongerOurs) return true;
    if (!(error instanceof MailFailure)) throw error;
    if (error.kind === 'unknown') {
      await noteUncertain(delivery, this.workerId);
      return true;
    }
    await noteFailure(delivery, this.workerId, error.kind, error.isAddress);
    return error.kind !== 'server_away';
  }

  rest(): void {
    this.line?.close();
  }
}
