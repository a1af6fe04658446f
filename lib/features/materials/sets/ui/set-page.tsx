import { Pencil } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import { inUseOn } from '@/lib/domain/materials/receipt';
import { MATERIALS_HREF, setHref, versionHref } from '@/lib/features/materials/address';
import { DocumentList } from '@/lib/features/materials/documents/ui/document-list';
import type { SetFile } from '@/lib/features/materials/sets/read-set';
import { AddVersionForm } from '@/lib/features/materials/versions/ui/add-version-form';
import Link from '@/components/ui/link';
import { formatDate } from '@/lib/format/date';

type SetPageProps = {
  readonly file: SetFile;
  /** The reader may know who has a version. */
  readonly seesReceivers: boolean;
};

/** A set: its versions, newest first, and what is in them. */
export function SetFilePage({ file: { set, versions, mayKeep, today }, seesReceivers }: SetPageProps) {
  return (
    <div className="max-w-220">
      <PageHeader
        title={set.title}
        path={[{ label: 'Tài liệu', href: MATERIALS_HREF }]}
        context={
          <>
            <span>{set.communeId === null ? 'của thành phố' : 'của xã, phường'}</span>
            {set.official ? <span>bộ chính thức, tính vào chỉ tiêu của Đề án</span> : null}
            {set.retiredOn ? <Tag tone="mute">Thôi dùng từ {formatDate(set.retiredOn)}</Tag> : null}
          </>
        }
        actions={
          mayKeep ? (
            <ButtonLink icon={Pencil} href={`${setHref(set.setId)}/edit`}>
              Sửa bộ tài liệu
            </ButtonLink>
          ) : null
        }
      />
      <div className="flex flex-col gap-10">
        <Section title="Các bản">
          <div className="flex flex-col gap-5">
            {versions.map((version) => (
              <Sheet
                key={version.versionId}
                level={3}
                title={version.label}
                aside={
                  seesReceivers ? (
                    <Link href={versionHref(version.versionId)} className="link">
                      Ai đã có, ai chưa
                    </Link>
                  ) : null
                }
              >
                <p className="text-note text-ink-2 mb-2 flex flex-wrap items-center gap-2">
                  phát hành {formatDate(version.publishedOn)}
                  {version.withdrawnOn ? (
                    <Tag tone="mute">Thu hồi từ {formatDate(version.withdrawnOn)}</Tag>
                  ) : inUseOn(version, today) ? null : (
                    <Tag tone="soon">Chưa đến ngày</Tag>
                  )}
                </p>
                {version.documents.length === 0 ? (
                  <p className="text-ink-2">Chưa có tài liệu nào.</p>
                ) : (
                  <DocumentList documents={version.documents} />
                )}
              </Sheet>
            ))}
          </div>
        </Section>
        {mayKeep ? (
          <Section title="Phát hành bản mới">
            <AddVersionForm setId={set.setId} today={today} />
          </Section>
        ) : null}
      </div>
    </div>
  );
}
