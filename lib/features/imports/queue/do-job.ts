import 'server-only';
import { findLiveActor } from '@/lib/auth/live-actors';
import { DatabaseError } from '@/lib/db/errors';
import { can } from '@/lib/domain/access/permissions';
import type { TenantActor } from '@/lib/domain/access/roles';
import { RefusedFile } from '@/lib/features/imports/kinds/refused-file';
import { finishJob, renewLease, type ImportWork, type Job } from '@/lib/features/imports/queue/jobs';
import { applyBatch } from '@/lib/features/imports/work/apply-batch';
import { failBatch } from '@/lib/features/imports/work/fail-batch';
import { readBatch } from '@/lib/features/imports/work/read-batch';
import { undoBatch } from '@/lib/features/imports/work/undo-batch';
import type { Report } from '@/lib/features/imports/kinds/kind';
import { logBug } from '@/lib/http/log';

/** A piece of work that ended its runner so often is not begun again. */
const MOST_ATTEMPTS = 3;
const HEARTBEAT_MS = 1_000;

const WORKS: Record<ImportWork, (actor: TenantActor, batchId: string, report: Report) => Promise<void>> = {
  read: readBatch,
  apply: applyBatch,
  undo: undoBatch,
};

const BROKEN: Record<ImportWork, string> = {
  read: 'Đọc tệp không xong nên đã dừng. Chia thành nhiều tệp nhỏ hơn, hoặc gọi hỗ trợ.',
  apply: 'Chưa nhập được dòng nào vì hệ thống gặp lỗi. Thử lại, hoặc gọi hỗ trợ.',
  undo: 'Chưa hoàn tác được vì hệ thống gặp lỗi; dữ liệu còn nguyên. Thử lại, hoặc gọi hỗ trợ.',
};

const REFUSED_BY_DATABASE =
  'Chưa nhập dòng nào: cơ sở dữ liệu không nhận một dòng trái với quy định của sổ. Xem lại ngày tháng và năm sinh rồi nhập lại.';

/** Does one piece of work in its person's name, saying all the while that the runner lives. */
export async function doJob(job: Job, runnerId: string): Promise<void> {
  const actor = await findLiveActor(job.cityId, job.membershipId);
  // Whoever may not any more leaves their batch as it stands; nobody else takes it up in their name.
  if (!actor || !can(actor, 'roll:import')) return finishJob(job, runnerId);
  const heart = new Heart(job, runnerId);
  try {
    await attempt(job, actor, (done, total) => heart.tell({ done, total }));
  } finally {
    heart.stop();
  }
  await finishJob(job, runnerId);
}

async function attempt(job: Job, actor: TenantActor, report: Report): Promise<void> {
  try {
    if (job.attempts > MOST_ATTEMPTS) await failBatch(actor, job.batchId, BROKEN[job.work]);
    else await WORKS[job.work](actor, job.batchId, report);
  } catch (error) {
    // A database that is away comes back: the work waits for it. Anything else would happen again.
    if (error instanceof DatabaseError && (error.code === 'unavailable' || error.code === 'busy'))
      throw error;
    if (!(error instanceof RefusedFile)) logBug(error, null);
    await failBatch(actor, job.batchId, sentenceOf(error, job.work));
  }
}

function sentenceOf(error: unknown, work: ImportWork): string {
  if (error instanceof RefusedFile) return error.message;
  return error instanceof DatabaseError && work === 'apply' ? REFUSED_BY_DATABASE : BROKEN[work];
}

/** Says now and then that the runner lives, and how far it is. */
class Heart {
  private progress = { done: 0, total: 0 };
  private isStopped = false;
  private readonly timer = setInterval(() => void this.beat(), HEARTBEAT_MS);

  constructor(
    private readonly job: Job,
    private readonly runnerId: string,
  ) {}

  tell(progress: { done: number; total: number }): void {
    this.progress = progress;
  }

  stop(): void {
    this.isStopped = true;
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    try {
      const lives = await renewLease(this.job, this.runnerId, this.progress);
      // A runner that was taken for dead ends at once: somebody else is doing its work.
      if (!lives && !this.isStopped) process.exit(1);
    } catch (error) {
      // The next beat tries again; the lease outlasts several.
      logBug(error, null);
    }
  }
}
