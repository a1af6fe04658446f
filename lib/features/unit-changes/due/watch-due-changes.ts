import 'server-only';
import { applyDueChanges } from '@/lib/features/unit-changes/due/apply-due-changes';
import { todayInVietnam } from '@/lib/format/date';
import { logBug } from '@/lib/http/log';

/** A day has begun somewhere within this time of its first minute; nobody waits for a change to the second. */
const EVERY_MS = 5 * 60 * 1000;

// One for the process: the framework may load this module more than once.
const shared = globalThis as typeof globalThis & { portalDueChanges?: NodeJS.Timeout };

/** Does planned changes of units when their day comes: now, and again every few minutes as long as the server runs. */
export function watchDueChanges(): void {
  if (shared.portalDueChanges) return;
  const look = (): void => {
    applyDueChanges(todayInVietnam(new Date())).catch((error: unknown) => logBug(error, null));
  };
  shared.portalDueChanges = setInterval(look, EVERY_MS);
  shared.portalDueChanges.unref();
  look();
}
