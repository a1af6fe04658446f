import { foldVietnamese } from '@/lib/schema/fold';

/** Reads a tick as people set it: x, X, v, ✓, 1, «có», a dot of the pen. Null: it is neither a tick nor its absence. */
export function readMark(typed: string): boolean | null {
  const text = foldVietnamese(typed);
  if (NOT_SET.test(text)) return false;
  return SET.test(text) ? true : null;
}

const SET = /^(?:[xv×✓✔√☑☒✗✘+*•●]+|1(?:\.0)?|co|dung|true|yes|y|ok)$/u;
const NOT_SET = /^(?:|0|[-–—.]+|khong|ko|k|sai|false|no|n|☐)$/u;
