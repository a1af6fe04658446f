import 'server-only';
import MailComposer from 'nodemailer/lib/mail-composer';

/** A letter in plain words; the portal sends no pictures, no colours and nothing to load from elsewhere. */
export type Letter = {
  /** The same at every attempt, so that a server that got it twice can tell. */
  readonly messageId: string;
  readonly fromName: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
};

/** The letter as bytes for the wire. Header lines are folded and encoded by the library: no value can add one. */
export function composeLetter(letter: Letter): Promise<Buffer> {
  const { messageId, fromName, from, to, subject, text, date } = letter;
  return new MailComposer({
    messageId: `<${messageId}>`,
    from: { name: fromName, address: from },
    to: { name: '', address: to },
    subject,
    text,
    date,
    // RFC 3834: holiday answers and the like stay away from it.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
