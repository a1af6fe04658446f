// A process of its own, because the portal's server code loads only under the `react-server` condition, and because it
// reads its settings from the environment. It measures what HTTP cannot see: the database's part.
import { z } from 'zod';
import { explainAll } from './explain';
import type { AnswerMessage, OrderMessage } from './order';
import { timeDashboard, timeFigures, timeListQuery, timeSearch } from './timings';

const env = z.object({ DATABASE_URL: z.string(), BENCH_OWNER_URL: z.string() }).parse(process.env);

function carryOut(order: OrderMessage): Promise<unknown> {
  switch (order.name) {
    case 'list-query':
      return timeListQuery(env.BENCH_OWNER_URL, order.asked);
    case 'dashboard':
      return timeDashboard(env.BENCH_OWNER_URL, order.asked);
    case 'figures':
      return timeFigures(env.BENCH_OWNER_URL, order.asked);
    case 'search':
      return timeSearch(env.BENCH_OWNER_URL, order.asked);
    case 'plans':
      return explainAll(env.BENCH_OWNER_URL, env.DATABASE_URL);
  }
}

process.on('message', (order: OrderMessage) => {
  carryOut(order).then(
    (answer) => process.send?.({ answer } satisfies AnswerMessage),
    (error: Error) => process.send?.({ failure: error.stack ?? error.message } satisfies AnswerMessage),
  );
});
process.once('disconnect', () => process.exit(0));
