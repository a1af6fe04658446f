import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ALERT_KIND_LABELS } from '@/lib/domain/mediation-case/labels';
import type { Alert } from '@/lib/features/mediation-cases/file/case-file';
import type { NextStep } from '@/lib/features/mediation-cases/file/present-next-steps';
import { formatShortDate } from '@/lib/format/date';

type AlertNoticesProps = {
  readonly alerts: readonly Alert[];
  readonly today: IsoDate;
  /** Where the commune says the alert has arrived; null for everyone else. */
  readonly acknowledge: NextStep | null;
};

/** Alerts of Luật HGƠCS Đ10.4–5 that the commune has not answered yet: before everything else on the page. */
export function AlertNotices({ alerts, today, acknowledge }: AlertNoticesProps) {
  const open = alerts.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  return open.map(({ id, kind, raisedOn, toldTo, note }) => (
    <Notice
      key={id}
      tone="late"
      title={ALERT_KIND_LABELS[kind]}
      className="mb-5"
      action={
        acknowledge ? (
          <ButtonLink variant="tonal" href={acknowledge.href}>
            {acknowledge.label}
          </ButtonLink>
        ) : null
      }
    >
      {note ? `${note} ` : ''}Đã báo {toldTo} ngày {formatShortDate(raisedOn, today)}, UBND chưa xác nhận.
    </Notice>
  ));
}
