import type { Clock } from '@/components/ui/clock-strip';
import type { Definition } from '@/components/ui/definition-list';
import type { Tone } from '@/components/ui/signal';
import type { IsoDate } from '@/lib/domain/iso-date';
import {
  CASE_GROUND_LABELS,
  CLOSING_REASON_LABELS,
  MEETING_OPENNESS_LABELS,
} from '@/lib/domain/mediation-case/labels';
import { communeName } from '@/lib/domain/units/unit-name';
import type { CaseOutline } from '@/lib/features/mediation-cases/file/case-outline';
import { ownerCommune, ownerTeam, sayCaseNumber } from '@/lib/features/mediation-cases/file/case-names';
import { presentClocks } from '@/lib/features/mediation-cases/file/present-clocks';
import { sayExclusion, sayKind } from '@/lib/features/mediation-cases/file/present-record';
import { presentStatus } from '@/lib/features/mediation-cases/file/present-status';
import { formatDate } from '@/lib/format/date';

export type CaseOutlineView = {
  readonly title: string;
  readonly number: string;
  readonly whose: string;
  readonly status: { readonly tone: Tone; readonly label: string };
  readonly clocks: readonly Clock[];
  readonly rows: readonly Definition[];
};

/** A case as the city reads it: kind, dates, states, team, outcome, and nobody's name (Luật HGƠCS Đ4.3). */
export function presentCaseOutline(outline: CaseOutline, today: IsoDate): CaseOutlineView {
  const row = (label: string, value: string | null | undefined | false): readonly Definition[] =>
    value ? [{ label, value }] : [];
  const day = (label: string, date: IsoDate | null): readonly Definition[] =>
    row(label, date && formatDate(date));
  const { coCommuneName, coCommuneKind, coCommuneId, communeId } = outline;
  return {
    title: `${sayCaseNumber(outline)}, ${ownerTeam(outline)}`,
    number: sayCaseNumber(outline),
    whose: ownerCommune(outline),
    status: presentStatus(outline),
    clocks: presentClocks(
      outline,
      { ...outline, lastMeetingOn: null, interestedMediatorIds: [] },
      null,
      today,
    ),
    rows: [
      ...row('Loại vụ việc', sayKind(outline)),
      ...row('Căn cứ', outline.ground && CASE_GROUND_LABELS[outline.ground]),
      ...day('Tiếp nhận', outline.receivedOn),
      ...day('Phân công', outline.assignedOn),
      ...row('Hòa giải viên', outline.mediatorIds.length > 0 && `${outline.mediatorIds.length} người`),
      ...day('Buổi hòa giải đầu', outline.startedOn),
      ...row('Hình thức', outline.openness && MEETING_OPENNESS_LABELS[outline.openness]),
      ...day('Kết thúc', outline.closedOn),
      ...row('Lý do kết thúc', outline.closingReason && CLOSING_REASON_LABELS[outline.closingReason]),
      ...row('Ngoài phạm vi', sayExclusion(outline)),
      ...row('Văn bản', outline.hasWrittenAgreement && 'Có lập văn bản hòa giải thành'),
      ...row(
        'Phối hợp',
        coCommuneName &&
          coCommuneKind &&
          (coCommuneId === communeId
            ? 'Với một tổ khác trong địa bàn'
            : `Với một tổ của ${communeName({ kind: coCommuneKind, name: coCommuneName })}`),
      ),
    ],
  };
}
