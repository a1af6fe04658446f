const MARK = { running: '…', done: '✓', failed: '✗' };
const LOG_INTERVAL_MS = 15_000;
const tty = process.stdout.isTTY === true;

/**
 * A duration as people here write it: «0,4 giây», «2 phút 05 giây».
 * @param {number} ms
 * @returns {string}
 */
export function duration(ms) {
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1).replace('.', ',')} giây`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} phút ${String(whole % 60).padStart(2, '0')} giây`;
}

/**
 * Runs one step of a command and prints its name with the time it took.
 * @template T
 * @param {string} name what is being done, in Vietnamese
 * @param {(note: (text: string) => void) => Promise<T>} run `note` replaces the remark behind the name: progress, then the result
 * @returns {Promise<T>} what `run` gives; its failure is passed on after the step is marked as failed
 */
export async function step(name, run) {
  const started = performance.now();
  let remark = '';
  const line = (mark) => `  ${mark} ${name}${remark && `: ${remark}`}`;
  const show = () => process.stdout.write(tty ? `\r\x1b[K${line(MARK.running)}` : `${line(MARK.running)}\n`);
  const end = (mark) => {
    clearInterval(signOfLife);
    const took = duration(performance.now() - started);
    process.stdout.write(`${tty ? '\r\x1b[K' : ''}${line(mark)} (${took})\n`);
  };
  // A terminal shows every change; a log file gets a line now and then.
  const signOfLife = setInterval(show, LOG_INTERVAL_MS);
  if (tty) show();
  try {
    const result = await run((text) => {
      remark = text;
      if (tty) show();
    });
    end(MARK.done);
    return result;
  } catch (error) {
    end(MARK.failed);
    throw error;
  }
}
