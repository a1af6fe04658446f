import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the machine. */
const MS_PER_TICK = 10;

/**
 * The processor time that a process has used so far, in ms. Unlike the time on the clock it hardly depends on what else
 * the machine does.
 * @returns null where the system does not tell
 */
export function processorTime(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may hold spaces; the fields after it do not: 12 and 13 are user and system time.
  const fields = stat.slice(stat.lastIndexOf(')') + 1).split(' ');
  return (Number(fields[12]) + Number(fields[13])) * MS_PER_TICK;
}
