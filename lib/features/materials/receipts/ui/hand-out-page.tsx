import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { MATERIALS_HREF, versionHref } from '@/lib/features/materials/address';
import type { HandOutDesk } from '@/lib/features/materials/receipts/read-people';
import { HandToPeopleForm } from '@/lib/features/materials/receipts/ui/hand-to-people-form';
import { HandToTeamsForm } from '@/lib/features/materials/receipts/ui/hand-to-teams-form';
import { formatCount } from '@/lib/format/number';

/** Handing a version out: into people's hands, or to whole teams. */
export function HandOutPage({ desk }: { readonly desk: HandOutDesk }) {
  const { version, people, teams, today } = desk;
  const without = people.filter(({ receipts }) => !receipts.some(({ way }) => way === 'printed'));
  const teamsWithout = teams.filter(({ on }) => on === null);
  return (
    <div className="max-w-220">
      <PageHeader
        title={`Phát «${version.setTitle}», ${version.label}`}
        path={[
          { label: 'Tài liệu', href: MATERIALS_HREF },
          { label: version.label, href: versionHref(version.versionId) },
        ]}
        here="Ghi phát tài liệu"
      />
      <div className="flex flex-col gap-10">
        <Section title="Phát cho từng người" count={`${formatCount(without.length)} người chưa nhận bản in`}>
          <Sheet padding={without.length === 0 ? 'none' : 'form'}>
            {without.length === 0 ? (
              <EmptyState>Không còn ai chưa nhận bản in.</EmptyState>
            ) : (
              <HandToPeopleForm versionId={version.versionId} people={without} today={today} />
            )}
          </Sheet>
        </Section>
        <Section title="Phát theo tổ" count={`${formatCount(teamsWithout.length)} tổ chưa phát`}>
          <Sheet padding={teamsWithout.length === 0 ? 'none' : 'form'}>
            {teamsWithout.length === 0 ? (
              <EmptyState>Không còn tổ nào chưa được phát.</EmptyState>
            ) : (
              <HandToTeamsForm versionId={version.versionId} teams={teamsWithout} today={today} />
            )}
          </Sheet>
        </Section>
      </div>
    </div>
  );
}
