/** A failure the person at the keyboard can mend: its message is the one sentence that says how. */
export class Refusal extends Error {
  name = 'Refusal';
}

const FULL_DISK = 'Ổ đĩa đã đầy: giải phóng chỗ trống rồi chạy lại lệnh.';

/** Error codes of the system → what happened, said of the path at fault. */
const SENTENCES = new Map([
  ['ENOSPC', () => FULL_DISK],
  ['EDQUOT', () => FULL_DISK],
  ['EROFS', (path) => `${path} chỉ cho đọc: đặt DATA_DIR tới một thư mục ghi được rồi chạy lại lệnh.`],
  ['EACCES', (path) => `Không có quyền ghi vào ${path}: cấp quyền hoặc đặt DATA_DIR tới thư mục khác.`],
  ['EPERM', (path) => `Không có quyền ghi vào ${path}: cấp quyền hoặc đặt DATA_DIR tới thư mục khác.`],
]);

/**
 * Whether text written by another program (initdb, postgres, npm, next) says that the disk is full.
 * @param {string} output
 * @returns {boolean}
 */
export function tellsFullDisk(output) {
  return /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/i.test(output);
}

/** @returns {Refusal} the sentence for a full disk */
export function fullDisk() {
  return new Refusal(FULL_DISK);
}

/** Errors of other parts whose message is already a sentence for the person; told by name, as this file has no imports. */
const SPEAKING = new Set(['Refusal', 'BadEnvironment', 'NotDemoData']);

/**
 * Tells a failure to the person: one sentence when it is theirs to mend, the whole error when it is our bug.
 * @param {unknown} error
 * @returns {string}
 */
export function describeFailure(error) {
  if (!(error instanceof Error)) return String(error);
  if (SPEAKING.has(error.name)) return error.message;
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  const sentence = SENTENCES.get(code ?? '');
  if (sentence) return sentence(path ?? 'Thư mục');
  return error.stack ?? error.message;
}
