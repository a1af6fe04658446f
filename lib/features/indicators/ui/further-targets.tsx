import { Fraction } from '@/components/ui/fraction';
import Link from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { countFor, shareOf } from '@/lib/domain/programme/share';
import { STANDING_LABELS } from '@/lib/domain/programme/standing';
import { formatCount, formatPoints } from '@/lib/format/number';
import { gapWords } from '../targets/gap-words';
import type { JudgedIndicator } from '../targets/judged';
import { indicatorHref, type TargetsParams } from '../targets/params';
import { STANDING_TONES } from '../targets/standing-look';

type FurtherTargetsProps = { readonly lines: readonly JudgedIndicator[]; readonly params: TargetsParams };

/** The targets beside the six, in a line each: trainers, and the tasks of the plan. */
export function FurtherTargets({ lines, params }: FurtherTargetsProps) {
  if (lines.length === 0) return null;
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4 print:gap-3">
      {lines.map((line) => (
        <li key={line.code}>
          <Sheet className="h-full">
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
              <h3 className="min-w-0 font-semibold">
                <Link href={indicatorHref(line.code, params)} className="link">
                  {INDICATORS[line.code].title}
                </Link>
              </h3>
              <Tag tone={STANDING_TONES[line.standing]}>{STANDING_LABELS[line.standing]}</Tag>
            </div>
            <Value line={line} />
          </Sheet>
        </li>
      ))}
    </ul>
  );
}

function Value({ line }: { readonly line: JudgedIndicator }) {
  const { code, figure, target } = line;
  const asked = target === null ? '' : `năm ${target.year}: ${formatPoints(target.value / 100)}%`;
  if (code === 'trainer_density') return <Density line={line} />;
  const { gap, note } = gapWords(line, INDICATORS[code].unit);
  return (
    <>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-3">
        <Fraction n={figure.numerator} N={figure.denominator} minimum={1} />
        <span className="text-note text-ink-2">{asked}</span>
      </p>
      <p className="text-note text-ink-2 mt-1">{[gap, note].filter(Boolean).join('; ')}</p>
    </>
  );
}

/** «01 tập huấn viên trên 100 tổ» is a number of people, not a share of them. */
function Density({ line: { figure, target } }: { readonly line: JudgedIndicator }) {
  const needed = target === null ? null : countFor(shareOf(target.value), figure.denominator);
  return (
    <>
      <p className="text-cell mt-1 font-semibold">
        {formatCount(figure.numerator)} tập huấn viên cho {formatCount(figure.denominator)} tổ
      </p>
      {needed === null ? null : (
        <p className="text-note text-ink-2 mt-1">
          {needed > figure.numerator
            ? `Cần ${formatCount(needed)} người, còn thiếu ${formatCount(needed - figure.numerator)}`
            : `Đủ: cần ${formatCount(needed)} người`}
        </p>
      )}
    </>
  );
}
