import { Download, Printer } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink, DownloadLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import { MATERIALS_HREF, setHref } from '@/lib/features/materials/address';
import { DocumentList } from '@/lib/features/materials/documents/ui/document-list';
import { peopleHref } from '@/lib/features/materials/receipts/people-params';
import { CoverageTable } from '@/lib/features/materials/receipts/ui/coverage-table';
import { TrainerSection } from '@/lib/features/materials/receipts/ui/trainer-section';
import type { VersionFile } from '@/lib/features/materials/versions/read-version';
import { AddDocumentForm } from '@/lib/features/materials/versions/ui/add-document-form';
import { RemoveDocumentButton } from '@/lib/features/materials/versions/ui/remove-document-button';
import { WithdrawForm } from '@/lib/features/materials/versions/ui/withdraw-form';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

type VersionPageProps = {
  readonly file: VersionFile;
  /** The trainers of a whole city or commune are shown to its officials. */
  readonly showsTrainers: boolean;
  readonly ownCommuneId: string | null | undefined;
};

/** A version: who has it and who not, what is in it. */
export function VersionPage({ file, showsTrainers, ownCommuneId }: VersionPageProps) {
  const { version, coverage, documents, mayKeep, mayHandOut, inUse, today } = file;
  const { versionId, setId, setTitle, label, publishedOn, withdrawnOn } = version;
  const missing = coverage.reduce((sum, { serving, received }) => sum + serving - received, 0);
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title={missing === 0 ? `${setTitle}, ${label}` : `${setTitle}: ${formatCount(missing)} người chưa có`}
        path={[
          { label: 'Tài liệu', href: MATERIALS_HREF },
          { label: setTitle, href: setHref(setId) },
        ]}
        here={label}
        context={
          <>
            <span>
              {label}, phát hành {formatDate(publishedOn)}
            </span>
            {withdrawnOn ? <Tag tone="mute">Thu hồi từ {formatDate(withdrawnOn)}</Tag> : null}
          </>
        }
        actions={
          <>
            <DownloadLink
              href={peopleHref(versionId, {}, { part: 'export' })}
              icon={Download}
              className="max-sm:hidden"
            >
              Tải Excel
            </DownloadLink>
            {mayHandOut ? (
              <>
                <ButtonLink icon={Printer} href={peopleHref(versionId, {}, { part: 'sign-list' })}>
                  Danh sách ký nhận
                </ButtonLink>
                <ButtonLink variant="filled" href={peopleHref(versionId, {}, { part: 'hand-out' })}>
                  Ghi phát tài liệu
                </ButtonLink>
              </>
            ) : null}
          </>
        }
      />
      <div className="flex flex-col gap-10">
        <CoverageTable {...file} />
        {showsTrainers ? <TrainerSection {...file} ownCommuneId={ownCommuneId} /> : null}
        <Section title="Tài liệu trong bộ">
          <Sheet padding={documents.length === 0 ? 'none' : 'normal'}>
            {documents.length === 0 ? (
              <EmptyState>Chưa có tài liệu nào để mở trên cổng.</EmptyState>
            ) : (
              <DocumentList
                documents={documents}
                {...(mayKeep ? { action: (document) => <RemoveDocumentButton document={document} /> } : {})}
              />
            )}
          </Sheet>
        </Section>
        {mayKeep ? (
          <div className="grid items-start gap-8 lg:grid-cols-2">
            <Section title="Thêm tài liệu">
              <AddDocumentForm versionId={versionId} />
            </Section>
            {inUse ? (
              <Section title="Thu hồi">
                <WithdrawForm versionId={versionId} today={today} />
              </Section>
            ) : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}
