import { Download, Upload } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { Button, ButtonLink, DownloadLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import { IMPORTS_PATH } from '@/lib/features/imports/addresses';
import { ClassChoice, type ClassOption } from '@/lib/features/imports/ui/class-choice';
import { FileField } from '@/lib/features/imports/ui/file-field';
import { ImportSteps } from '@/lib/features/imports/ui/import-steps';
import type { UploadParams } from '@/lib/features/imports/upload/upload-params';
import {
  KIND_HOMES,
  KIND_LABELS,
  UPLOAD_PROBLEM_SENTENCES,
  UPLOAD_TITLES,
} from '@/lib/features/imports/words';
import { UPLOAD_PATH } from '@/lib/http/body-limit';

type UploadPageProps = UploadParams & {
  /** Into which a list of attendance may go; empty for other papers. */
  readonly classes: readonly ClassOption[];
};

/** The first step: the file as the commune keeps it, or the template. A plain form, so that it works without script. */
export function UploadPage({ kind, classId, problem, classes }: UploadPageProps) {
  return (
    <div className="max-w-3xl">
      <ImportSteps at={1} />
      <PageHeader
        path={[KIND_HOMES[kind]]}
        here="Nhập từ Excel"
        title={UPLOAD_TITLES[kind]}
        context="Tệp giữ nguyên cách trình bày đang dùng. Trước khi nhập có bước xem lại từng dòng."
      />
      {problem ? (
        <Notice tone="late" role="alert" title={UPLOAD_PROBLEM_SENTENCES[problem]} className="mb-5" />
      ) : null}
      <Sheet padding="form">
        <form
          action={UPLOAD_PATH}
          method="post"
          encType="multipart/form-data"
          aria-label="Chọn tệp để nhập"
          className="flex flex-col gap-5"
        >
          <input type="hidden" name="kind" value={kind} />
          {kind === 'attendance' ? <ClassChoice classId={classId} classes={classes} /> : null}
          <FileField
            label={KIND_LABELS[kind]}
            hint="Tệp Excel (.xlsx) hoặc .csv, nhiều nhất 10 MB và 50.000 dòng"
            accept=".xlsx,.csv"
          />
          <div className="border-line flex flex-wrap items-center gap-3 border-t pt-5">
            <Button type="submit" variant="filled" icon={Upload}>
              Tải tệp lên
            </Button>
            <ButtonLink variant="text" href={IMPORTS_PATH}>
              Các lượt đã nhập
            </ButtonLink>
          </div>
        </form>
      </Sheet>
      {kind === 'roll' ? <TemplateSheet /> : null}
    </div>
  );
}

function TemplateSheet() {
  return (
    <Sheet title="Chưa có tệp nào" className="mt-6">
      <p className="text-ink-2">
        Tải tệp mẫu về điền: có sẵn tiêu đề, một dòng mẫu, các ô chọn và một trang hướng dẫn.
      </p>
      <DownloadLink href={`${IMPORTS_PATH}/template`} variant="outlined" icon={Download} className="mt-3">
        Tải tệp mẫu
      </DownloadLink>
    </Sheet>
  );
}
