import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { readWorkbook } from '../read-workbook';
import { type ReadOrder, toLines } from './wire';

// The program of the reading process: one file in, lines of its content out. It may be killed at any moment.
const order: ReadOrder = JSON.parse(await text(process.stdin));
for (const line of toLines(await readWorkbook(order.path, order.name))) {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}
