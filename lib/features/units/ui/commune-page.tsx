import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import type { IsoDate } from '@/lib/domain/iso-date';
import { atLineStart, cityName, communeName } from '@/lib/domain/units/unit-name';
import type { CommuneDesk } from '@/lib/features/units/commune/read-commune';
import { EndCommuneForm } from '@/lib/features/units/ui/end-commune-form';
import { RenameCommuneForm } from '@/lib/features/units/ui/rename-commune-form';
import { formatDate, formatDateTime } from '@/lib/format/date';

type CommunePageProps = { readonly desk: CommuneDesk; readonly today: IsoDate };

/** One commune: another name, and its end. Forms begin anew with each version they are given. */
export function CommunePage({ desk, today }: CommunePageProps) {
  const { city, commune } = desk;
  const { code, validFrom, validTo, changedBy, changedAt, version } = commune;
  return (
    <div className="max-w-180">
      <PageHeader
        title={atLineStart(communeName(commune))}
        path={[
          { label: 'Đơn vị', href: '/units' },
          { label: atLineStart(cityName(city)), href: `/units/${city.cityId}` },
        ]}
        context={
          <>
            <span>
              Mã {code}, có từ {formatDate(validFrom)}
            </span>
            {validTo ? <Tag tone="mute">hết từ {formatDate(validTo)}</Tag> : null}
            {changedBy && changedAt ? (
              <span>
                Sửa lần cuối: {changedBy}, {formatDateTime(changedAt)}
              </span>
            ) : null}
          </>
        }
      />
      <div className="flex flex-col gap-10">
        <Section title="Đổi tên, đổi loại">
          <Sheet padding="form">
            <RenameCommuneForm key={version} commune={commune} today={today} />
          </Sheet>
        </Section>
        <Section title="Kết thúc hoạt động">
          <Sheet padding="form">
            <EndCommuneForm key={version} desk={desk} today={today} />
          </Sheet>
        </Section>
      </div>
    </div>
  );
}
