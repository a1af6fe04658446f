import { Fraction } from '@/components/ui/fraction';
import { Tag } from '@/components/ui/tag';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { minimumOn } from '@/lib/domain/programme/minimum-counts';
import { STANDING_LABELS } from '@/lib/domain/programme/standing';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { formatDate } from '@/lib/format/date';
import { formatCount, formatPercent, formatPoints } from '@/lib/format/number';
import { gapWords, inARowWords, inSentence } from '../targets/gap-words';
import type { IndicatorView } from '../targets/read-indicator';
import { STANDING_TONES } from '../targets/standing-look';

/** The figure of an indicator's own page: where, when, how much, and how that stands. */
export function IndicatorValue({ view }: { readonly view: IndicatorView }) {
  const { code, line, level, day, placeName, mapOn } = view;
  const { figure, standing, target } = line;
  const { gap, note } = gapWords(line, INDICATORS[code].unit);
  return (
    <div className="flex flex-wrap items-end gap-x-10 gap-y-3">
      <div>
        <p className="text-note text-ink-2">
          {atLineStart(placeName)}, đến {formatDate(day)}
          {mapOn === null ? '' : `, theo địa bàn ngày ${formatDate(mapOn)}`}
        </p>
        <Fraction
          n={figure.numerator}
          N={figure.denominator}
          minimum={minimumOn(code, level, day)}
          size="figure-l"
        />
      </div>
      <div className="flex min-w-0 flex-col items-start gap-1.5 pb-1">
        <Tag tone={STANDING_TONES[standing]}>{STANDING_LABELS[standing]}</Tag>
        <p>
          {target === null ? null : `Chỉ tiêu năm ${target.year} là ${formatPoints(target.value / 100)}%: `}
          <span className="font-semibold">{target === null ? gap : inSentence(gap)}</span>
          {note ? <span className="text-ink-2">; {note}</span> : null}
        </p>
        <TargetNotes view={view} />
      </div>
    </div>
  );
}

/** Whose target it is where that is not plain, and the other reading of the skills. */
function TargetNotes({ view: { code, line, skillsInYear } }: { readonly view: IndicatorView }) {
  const { target } = line;
  const notes = [
    inARowWords(line),
    target?.proposed ? 'Mức của năm nay do cổng đề xuất, văn bản chỉ đặt mức cuối kỳ.' : '',
    target?.origin === 'commune' ? 'Mức do xã, phường tự đặt, cao hơn mức của thành phố.' : '',
    code === 'skills_trained' && skillsInYear.denominator > 0
      ? `Riêng trong năm: ${formatCount(skillsInYear.numerator)}/${formatCount(skillsInYear.denominator)} người, ${formatPercent(skillsInYear.numerator, skillsInYear.denominator)}.`
      : '',
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return <p className="text-note text-ink-2">{notes.join(' ')}</p>;
}
