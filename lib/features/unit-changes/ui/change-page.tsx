import { PageHeader } from '@/components/shell/page-header';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { CHANGE_LABELS } from '@/lib/domain/unit-change/kinds';
import type { ChangeFile } from '@/lib/features/unit-changes/change/read-change';
import { obstacleSentence } from '@/lib/features/unit-changes/obstacle-sentences';
import { ChangeStateTag } from '@/lib/features/unit-changes/ui/change-state-tag';
import { DecideForms } from '@/lib/features/unit-changes/ui/decide-forms';
import { TotalsTable } from '@/lib/features/unit-changes/ui/totals-table';
import { UnitsTable } from '@/lib/features/unit-changes/ui/units-table';
import { formatDate, formatDateTime } from '@/lib/format/date';

/** One change: what stands in the way, what is before and after, and the decision. */
export function ChangePage({ file }: { readonly file: ChangeFile }) {
  const { change, totals, obstacles, mayDecide, today } = file;
  return (
    <>
      <PageHeader
        title={change.title}
        here={CHANGE_LABELS[change.kind]}
        path={[{ label: 'Thay đổi đơn vị', href: '/unit-changes' }]}
        context={
          <>
            <ChangeStateTag change={change} today={today} />
            <span>Từ ngày {formatDate(change.effectiveOn)}</span>
          </>
        }
      />
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex flex-col gap-8">
          {obstacles.map((obstacle) => (
            <Notice key={obstacle.code} tone="late" title="Chưa thực hiện được">
              {obstacleSentence(obstacle)}
            </Notice>
          ))}
          {totals?.after ? (
            <>
              <TotalsTable before={totals.before.total} after={totals.after.total} />
              <UnitsTable before={totals.before} after={totals.after} />
            </>
          ) : null}
        </div>
        <Section title="Căn cứ">
          <Sheet>
            <DefinitionList width="narrow" rows={facts(change)} />
          </Sheet>
          {mayDecide ? (
            <DecideForms
              changeId={change.changeId}
              canConfirm={obstacles.length === 0 && (change.state === 'draft' || change.effectiveOn <= today)}
              isDue={change.effectiveOn <= today}
            />
          ) : null}
        </Section>
      </div>
    </>
  );
}

function facts(change: ChangeFile['change']) {
  const { decisionNumber, decidedOn, recognitionNumber, recognisedOn, madeBy, confirmedBy, settledAt } =
    change;
  return [
    { label: 'Văn bản', value: `${decisionNumber} ngày ${formatDate(decidedOn)}` },
    ...(recognitionNumber && recognisedOn
      ? [{ label: 'Công nhận lại', value: `${recognitionNumber} ngày ${formatDate(recognisedOn)}` }]
      : []),
    { label: 'Người lập', value: madeBy },
    ...(confirmedBy ? [{ label: 'Người xác nhận', value: confirmedBy }] : []),
    ...(settledAt ? [{ label: 'Xong lúc', value: formatDateTime(settledAt) }] : []),
  ];
}
