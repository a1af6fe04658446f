import { Pencil } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { SUPPORTER_KIND_LABELS, SUPPORTER_KIND_SOURCES } from '@/lib/domain/support/supporter-kind';
import { activityColumns } from '@/lib/features/supporters/activities/ui/activity-columns';
import { SUPPORTERS_HREF } from '@/lib/features/supporters/address';
import type { SupporterFile } from '@/lib/features/supporters/file/read-supporter';
import { LinkList } from '@/lib/features/supporters/links/ui/link-list';
import { LinkTeamsForm } from '@/lib/features/supporters/links/ui/link-teams-form';
import type { Supporter } from '@/lib/features/supporters/supporter';
import { formatDate } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

/** A supporter: which teams, since when, what was done. */
export function SupporterPage({ file }: { readonly file: SupporterFile }) {
  const { supporter, links, activities, openTeams, mayChange, mayLink, wide, today } = file;
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title={supporter.fullName}
        path={[{ label: 'Người hỗ trợ', href: SUPPORTERS_HREF }]}
        context={SUPPORTER_KIND_LABELS[supporter.kind]}
        actions={
          mayChange ? (
            <ButtonLink icon={Pencil} href={`${SUPPORTERS_HREF}/${supporter.supporterId}/edit`}>
              Sửa thông tin
            </ButtonLink>
          ) : null
        }
      />
      <div className="grid items-start gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-10">
          <Section title="Tổ được hỗ trợ">
            <LinkList
              supporterId={supporter.supporterId}
              links={links}
              today={today}
              mayEnd={mayLink}
              wide={wide}
            />
          </Section>
          <Section title="Hoạt động">
            <DataTable
              caption={`Hoạt động của ${supporter.fullName}`}
              columns={activityColumns({ withSupporter: false, withCommune: wide, mayCorrect: mayLink })}
              rows={activities}
              rowKey={({ activityId }) => activityId}
              empty={<EmptyState>Chưa ghi hoạt động nào.</EmptyState>}
            />
          </Section>
          {mayLink && openTeams.length > 0 ? (
            <Section title="Phân công thêm tổ">
              <LinkTeamsForm
                supporterId={supporter.supporterId}
                from={supporter.validFrom}
                teams={openTeams}
                today={today}
              />
            </Section>
          ) : null}
        </div>
        <aside aria-label="Thông tin">
          <Sheet title="Thông tin">
            <DefinitionList width="narrow" rows={factsOf(supporter)} />
          </Sheet>
        </aside>
      </div>
    </div>
  );
}

function factsOf({ kind, organisation, phone, validFrom, validTo, communeId }: Supporter) {
  const source = SUPPORTER_KIND_SOURCES[kind];
  return [
    { label: 'Nơi công tác', value: organisation ?? 'chưa ghi' },
    { label: 'Điện thoại', value: phone ? formatPhone(phone) : 'chưa ghi' },
    {
      label: 'Thời gian',
      value: validTo
        ? `${formatDate(validFrom)} đến trước ${formatDate(validTo)}`
        : `từ ${formatDate(validFrom)}`,
    },
    { label: 'Giới thiệu', value: communeId === null ? 'thành phố' : 'xã, phường' },
    { label: 'Căn cứ', value: source ?? 'không có trong danh sách của Đề án' },
  ];
}
