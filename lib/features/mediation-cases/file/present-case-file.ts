import type { Clock } from '@/components/ui/clock-strip';
import type { Tone } from '@/components/ui/signal';
import type { Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import { communeName } from '@/lib/domain/units/unit-name';
import { plannedMeeting, type Alert, type CaseFile } from '@/lib/features/mediation-cases/file/case-file';
import {
  ownerCommune,
  ownerTeam,
  sayCaseNumber,
  sayWhoseCase,
} from '@/lib/features/mediation-cases/file/case-names';
import { readEventDetail } from '@/lib/features/mediation-cases/file/event-detail';
import { presentClocks } from '@/lib/features/mediation-cases/file/present-clocks';
import {
  presentNextSteps,
  type NextStep,
  type NextSteps,
} from '@/lib/features/mediation-cases/file/present-next-steps';
import {
  presentObligations,
  type ObligationLine,
} from '@/lib/features/mediation-cases/file/present-obligations';
import { presentRecord, type RecordRow } from '@/lib/features/mediation-cases/file/present-record';
import { presentStatus } from '@/lib/features/mediation-cases/file/present-status';
import { presentTimeline, type TimelineLine } from '@/lib/features/mediation-cases/file/present-timeline';

export type CaseFileView = {
  readonly title: string;
  readonly number: string;
  readonly whose: string;
  readonly status: { readonly tone: Tone; readonly label: string };
  readonly clocks: readonly Clock[];
  readonly timeline: readonly TimelineLine[];
  readonly record: readonly RecordRow[];
  readonly obligations: readonly ObligationLine[];
  readonly alerts: readonly Alert[];
  readonly steps: NextSteps;
  readonly addParty: NextStep | null;
  readonly acknowledge: NextStep | null;
  readonly lockNote: string;
  readonly today: IsoDate;
};

/** The helping team as it was called when it was asked; its roll may be closed to the reader. */
function coTeamName({ outline, parts }: CaseFile): string | null {
  if (outline.coTeamId === null) return null;
  const asked = parts.events.findLast(({ kind }) => kind === 'co_team_added');
  const team = readEventDetail(asked?.detail).team ?? 'Tổ của bên kia';
  const { coCommuneId, coCommuneName, coCommuneKind, communeId } = outline;
  const elsewhere = coCommuneId !== communeId && coCommuneName && coCommuneKind;
  return elsewhere && !team.includes(coCommuneName)
    ? `${team}, ${communeName({ kind: coCommuneKind, name: coCommuneName })}`
    : team;
}

/** Luật HGƠCS Đ4.3: who may read the names. */
function lockNote({ outline }: CaseFile, helper: string | null): string {
  const readers = [ownerCommune(outline), ownerTeam(outline), helper].filter(Boolean);
  return `Tên các bên và nội dung chỉ ${readers.slice(0, -1).join(', ')} và ${readers.at(-1)} xem được. Sở Tư pháp chỉ thấy loại, ngày, trạng thái và kết quả.`;
}

/** A whole case as its page shows it to this actor. */
export function presentCaseFile(file: CaseFile, actor: Actor, today: IsoDate): CaseFileView {
  const { outline, facts, parts } = file;
  const steps = presentNextSteps(facts, actor);
  const offered = [steps.main, ...steps.others].filter((step) => step !== null);
  const helper = coTeamName(file);
  return {
    title: parts.summary,
    number: sayCaseNumber(outline),
    whose: sayWhoseCase(outline),
    status: presentStatus(outline),
    clocks: presentClocks(outline, facts, plannedMeeting(parts)?.place ?? null, today),
    timeline: presentTimeline(parts, today),
    record: presentRecord(file, helper, today),
    obligations: presentObligations(parts, today),
    alerts: parts.alerts,
    steps,
    addParty: offered.find(({ action }) => action === 'add_party') ?? null,
    acknowledge: offered.find(({ action }) => action === 'acknowledge_alert') ?? null,
    lockNote: lockNote(file, helper),
    today,
  };
}
