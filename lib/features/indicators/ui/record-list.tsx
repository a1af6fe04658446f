import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { countOf } from '@/lib/domain/indicators/count';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { REASONS } from '@/lib/domain/indicators/reasons';
import { VERDICT_LABELS } from '@/lib/domain/indicators/verdict';
import { formatCount } from '@/lib/format/number';
import { UNIT_WORDS } from '../targets/gap-words';
import { indicatorPageHref, listedVerdict, type IndicatorParams } from '../targets/indicator-params';
import type { IndicatorView } from '../targets/read-indicator';
import type { RecordAction } from '../targets/record-action';
import { recordColumns } from './record-columns';

type RecordListProps = {
  readonly view: Pick<IndicatorView, 'code' | 'list' | 'place'>;
  readonly params: IndicatorParams;
  /** The work that moves these records. */
  readonly action: RecordAction | null;
};

/** The records behind a figure, each with its reason, and the work that moves them. */
export function RecordListSection({ view, params, action }: RecordListProps) {
  const { code, list, place } = view;
  const unit = UNIT_WORDS[INDICATORS[code].unit];
  const verdict = listedVerdict(params);
  const count =
    params.reason === null
      ? countOf(verdict, list.figure.reasons)
      : (list.figure.reasons[params.reason] ?? 0);
  const words = params.reason === null ? VERDICT_LABELS[verdict] : REASONS[params.reason].words;
  const page = (after: IndicatorParams['after']): string => indicatorPageHref(code, params, { after });
  return (
    <Section
      title={words}
      count={`${formatCount(count)} ${unit}`}
      actions={
        action ? (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
            <span className="text-note text-ink-2">{action.note}</span>
            <ButtonLink href={action.href} variant="filled">
              {action.label}
            </ButtonLink>
          </div>
        ) : null
      }
    >
      <DataTable
        caption={`${INDICATORS[code].title}: ${words}`}
        columns={recordColumns(code, { withCommune: place.level === 'city' })}
        rows={list.records}
        rowKey={({ key }) => key}
        empty={<EmptyState>Không có {unit} nào ở mục này.</EmptyState>}
        foot={
          <Pager
            shown={list.records.length}
            total={count}
            unit={unit}
            firstHref={params.after ? page(null) : undefined}
            nextHref={list.next ? page(list.next) : undefined}
          />
        }
      />
    </Section>
  );
}
