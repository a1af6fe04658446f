/** The task that sends what waits, as the queue knows it. */
export const SEND_MAIL = 'send_mail';
