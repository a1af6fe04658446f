import 'server-only';
import { LEAVING_ACTION_LABELS } from '@/lib/domain/election/leaving/labels';
import type { LeavingAction } from '@/lib/domain/election/leaving/leaving';
import { LEAVING_WHY_NOT_PHRASES, nextLeavingStatus } from '@/lib/domain/election/leaving/transitions';
import { leavingActionOf, leavingHref } from '@/lib/features/elections/address';
import { asKeeper } from '@/lib/features/elections/keeper';
import { getLeavingFile, listHeldSeats } from '@/lib/features/elections/leaving/file/get-leaving-file';
import type { HeldSeat, LeavingFile } from '@/lib/features/elections/leaving/file/leaving-file';
import type { StepBase } from '@/lib/features/elections/ui/use-step-form';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

type Header = { readonly title: string; readonly whose: string; readonly backHref: string };

/** What a step's page shows. `closed`: it is not the moment; `reason` says what it waits for. */
export type LeavingStepView = Header &
  (
    | {
        readonly kind: 'open';
        readonly action: LeavingAction;
        readonly base: StepBase;
        readonly file: LeavingFile;
        readonly seats: readonly HeldSeat[];
      }
    | { readonly kind: 'closed'; readonly reason: string }
  );

/** The form of one step of a leaving. @throws NotFoundError for an unknown step and a leaving that is not there. */
export async function readLeavingStep(
  asked: Context,
  { id, slug }: { id: string; slug: string },
): Promise<LeavingStepView> {
  const { tx, actor, today } = asKeeper(asked);
  const action = leavingActionOf(slug);
  if (action === null) throw new NotFoundError();
  const file = await getLeavingFile(tx, actor.cityId, recordId(id));
  const { leavingId, fullName, teamName, version } = file.outline;
  const title = LEAVING_ACTION_LABELS[action];
  const header: Header = { title, whose: `${fullName}, ${teamName}`, backHref: leavingHref(leavingId) };
  const next = nextLeavingStatus(file.facts, action);
  if (!next.ok) {
    return { ...header, kind: 'closed', reason: `${title}: ${LEAVING_WHY_NOT_PHRASES[next.error.whyNot]}.` };
  }
  return {
    ...header,
    kind: 'open',
    action,
    base: {
      id: leavingId,
      idField: 'leavingId',
      version,
      today,
      title,
      backHref: header.backHref,
      draftKey: `leaving:${leavingId}:${action}`,
    },
    file,
    seats: action === 'end' ? await listHeldSeats(tx, file.outline, today) : [],
  };
}
