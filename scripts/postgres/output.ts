import { statfsSync } from 'node:fs';
import { fullDisk, Refusal, tellsFullDisk } from '../setup/refusal.mjs';

/** Less than this and PostgreSQL, which writes ahead in 16 MB pieces, cannot go on. */
const LEAST_FREE_BYTES = 32 * 1024 * 1024;

function isDiskFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < LEAST_FREE_BYTES;
}

/**
 * Turns what initdb or postgres wrote before it gave up into the sentence for the person.
 * @param output end of its log
 * @param folder where it writes: on a full disk the log itself may be cut off
 * @param log where the whole text can be read
 */
export function explainOutput(output: string, folder: string, log: string): Refusal {
  if (tellsFullDisk(output) || isDiskFull(folder)) return fullDisk();
  if (/Read-only file system/i.test(output)) {
    return new Refusal(`${folder} chỉ cho đọc: đặt DATA_DIR tới một thư mục ghi được rồi chạy lại lệnh.`);
  }
  if (/Permission denied/i.test(output)) {
    return new Refusal(
      `PostgreSQL không có quyền ghi vào ${folder}: cấp quyền hoặc đặt DATA_DIR tới thư mục khác.`,
    );
  }
  const said = output.trim().split('\n').slice(-5).join('\n');
  return new Refusal(`PostgreSQL không khởi động được; đọc ${log} rồi chạy lại:\n${said}`);
}
