import { ImportOrder } from '@/lib/features/imports/command/order';
import { runOrder } from '@/lib/features/imports/command/run-order';
import { RefusedFile } from '@/lib/features/imports/kinds/refused-file';

// The program behind `npm run import`: one order in JSON as its argument, the result on standard output, one sentence
// on standard error when it is refused.

const [, , order = '{}'] = process.argv;
try {
  await runOrder(ImportOrder.parse(JSON.parse(order)), {
    say: (text) => process.stdout.write(`${text}\n`),
    warn: (text) => process.stderr.write(`${text}\n`),
  });
  process.exitCode = 0;
} catch (error) {
  process.stderr.write(`${error instanceof RefusedFile ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
// Connections that wait for more work would keep the program alive; what was said is on its way first.
process.stdout.write('', () => process.exit());
