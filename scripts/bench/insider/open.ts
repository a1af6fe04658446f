import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { AnswerMessage, OrderName, Orders } from './order';

/** The process inside, taking one order after the other. */
export type Insider = {
  /** Gives an order and waits for its answer; throws what went wrong inside. */
  ask<Name extends OrderName>(name: Name, asked: Orders[Name]['asked']): Promise<Orders[Name]['answer']>;
  close(): void;
};

/** Starts the process inside, with the portal's own settings for one database. */
export function openInsider(database: { readonly ownerUrl: string; readonly appUrl: string }): Insider {
  const child = fork(join(import.meta.dirname, 'main.ts'), {
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: database.appUrl,
      BENCH_OWNER_URL: database.ownerUrl,
      // Nothing is signed here, but the settings are parsed whole.
      AUTH_SECRET: 'x'.repeat(32),
    },
  });
  return {
    async ask(name, asked) {
      child.send({ name, asked });
      const answered = new AbortController();
      const { signal } = answered;
      // Whichever comes first takes the other's listener away.
      const [message] = (await Promise.race([
        once(child, 'message', { signal }),
        once(child, 'exit', { signal }).then(() => [{ failure: 'the process inside has ended' }]),
      ]).finally(() => answered.abort())) as [AnswerMessage];
      if ('failure' in message) throw new Error(message.failure);
      return message.answer as Orders[typeof name]['answer'];
    },
    close: () => child.disconnect(),
  };
}
