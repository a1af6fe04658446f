import { yearOf } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ruleOn } from '@/lib/domain/legal-rules';
import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import type { DeskTeam } from '@/lib/features/mediation-cases/record/recording-desk';
import { OutOfScopeList } from '@/lib/features/mediation-cases/record/ui/out-of-scope-list';

type AfterRecordingProps = { readonly team: DeskTeam | undefined; readonly receivedOn: IsoDate };

/** What the two buttons lead to. The number is the next one as the page opened; a colleague may take it meanwhile. */
export function AfterRecording({ team, receivedOn }: AfterRecordingProps) {
  const start = ruleOn('start_within_days', receivedOn);
  return (
    <section aria-labelledby="after-recording" className="px-5">
      <h2 id="after-recording" className="text-lead font-semibold">
        Sau khi ghi
      </h2>
      <ol className="text-cell text-ink-2 mt-1 list-decimal pl-5">
        <li>Vụ việc nhận số {team ? nextNumber(team, receivedOn) : 'kế tiếp'} trong sổ của tổ.</li>
        {start ? <li>Từ ngày phân công, hòa giải viên có {start.value} ngày để bắt đầu.</li> : null}
        <li>Người hòa giải, địa chỉ, người liên quan ghi thêm ở trang của vụ việc.</li>
      </ol>
      <OutOfScopeList />
    </section>
  );
}

function nextNumber(team: DeskTeam, receivedOn: IsoDate): string {
  const year = yearOf(receivedOn);
  return formatCaseNumber({ sequence: (team.lastNumbers[year] ?? 0) + 1, year });
}
