import { sendDueMail } from '@/lib/features/notices/mail/send-due-mail';

// A server's worker in a process of its own, so that a test can kill it in the middle of a message.

await sendDueMail([]);
process.exit(0);
