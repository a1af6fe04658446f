import { FileSpreadsheet } from 'lucide-react';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { DownloadLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { CertificateDesk } from '@/lib/features/training-attendance/certificates/read-certificates';
import { certificateColumns } from '@/lib/features/training-attendance/certificates/ui/certificate-columns';
import { CertificatesForm } from '@/lib/features/training-attendance/certificates/ui/certificates-form';
import { ClassPartPage } from '@/lib/features/training-attendance/class/ui/class-part-page';
import { formatCount } from '@/lib/format/number';

/** Who completed a class, and the numbers of their certificates, given in one press. */
export function CertificatesPage({ desk }: { readonly desk: CertificateDesk }) {
  const { head, people, keeps, sessions } = desk;
  const open = people.filter(({ certificateNumber }) => certificateNumber === null).length;
  return (
    <ClassPartPage
      head={head}
      keeps={keeps}
      title={titleOf(people.length, open)}
      here="Giấy chứng nhận"
      actions={
        people.length > 0 ? (
          <DownloadLink icon={FileSpreadsheet} href={`/trainings/${head.classId}/certificates/export`}>
            Tải Excel để in
          </DownloadLink>
        ) : undefined
      }
    >
      <div className="flex flex-col gap-8">
        {keeps && open > 0 ? <CertificatesForm desk={desk} open={open} /> : null}
        <DataTable
          caption="Người học đủ buổi"
          columns={certificateColumns(head, sessions)}
          rows={people}
          rowKey={({ mediatorId }) => mediatorId}
          empty={
            <EmptyState>Chưa có ai học đủ buổi. Điểm danh xong, người học đủ buổi hiện ở đây.</EmptyState>
          }
          foot={<Pager shown={people.length} total={people.length} unit="người" />}
        />
      </div>
    </ClassPartPage>
  );
}

function titleOf(completed: number, open: number): string {
  if (completed === 0) return 'Chưa có ai học đủ buổi';
  const done = `${formatCount(completed)} người học đủ buổi`;
  return open === 0 ? `${done}, đều có giấy chứng nhận` : `${done}, ${formatCount(open)} người chưa có số`;
}
