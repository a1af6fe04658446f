import { Sheet } from '@/components/ui/sheet';
import { Signal, toneInk } from '@/components/ui/signal';
import { CRITERIA, CRITERION_LABELS, unmetCriteria } from '@/lib/domain/roll/criteria';
import type { PersonalFacts } from '@/lib/features/roll/mediator/mediator';
import { formatDate } from '@/lib/format/date';

type CriteriaSheetProps = { readonly personal: PersonalFacts; readonly hasMovedAway: boolean };

/** The four criteria of Luật HGƠCS Đ7, and when somebody last went through them. */
export function CriteriaSheet({ personal, hasMovedAway }: CriteriaSheetProps) {
  const { criteriaMet, criteriaCheckedOn } = personal;
  const unmet = unmetCriteria(criteriaMet, { hasMovedAway });
  return (
    <Sheet title="Tiêu chuẩn (Luật, Điều 7)">
      <ul className="divide-line divide-y">
        {CRITERIA.map((criterion) => {
          const tone = unmet.includes(criterion) ? 'mute' : 'met';
          return (
            <li key={criterion} className="flex items-start gap-3 py-2.5">
              <Signal tone={tone} size={20} className={`mt-0.5 ${toneInk(tone)}`} />
              <span>
                {CRITERION_LABELS[criterion]}
                <span className="text-note text-ink-2 block">{tone === 'met' ? 'đạt' : 'chưa xác nhận'}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="text-note text-ink-2 mt-1">
        {criteriaCheckedOn === null
          ? 'Chưa ghi ngày đối chiếu tiêu chuẩn.'
          : `Đối chiếu ngày ${formatDate(criteriaCheckedOn)}.`}
      </p>
    </Sheet>
  );
}
