import type { Metadata } from 'next';
import { can } from '@/lib/domain/access/permissions';
import { auditHref } from '@/lib/features/audit/list-params';
import { presentCaseFile } from '@/lib/features/mediation-cases/file/present-case-file';
import { presentCaseOutline } from '@/lib/features/mediation-cases/file/present-case-outline';
import { readCase } from '@/lib/features/mediation-cases/file/read-case';
import { CaseFilePage } from '@/lib/features/mediation-cases/file/ui/case-file-page';
import { CaseOutlinePage } from '@/lib/features/mediation-cases/file/ui/case-outline-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

// The title stands in the browser's history: it names nobody (C-49).
export const metadata: Metadata = { title: 'Vụ việc' };

export default async function CasePage({ params }: PageProps<'caseId'>) {
  const { caseId } = await params;
  const page = await read('case:read', async (context) => {
    const opened = await readCase(context, caseId);
    return opened.kind === 'file'
      ? ({
          kind: 'file',
          view: presentCaseFile(opened.file, context.actor, context.today),
          auditHref: can(context.actor, 'audit:read')
            ? auditHref({ subject: opened.file.outline.caseId })
            : null,
        } as const)
      : ({ kind: 'outline', view: presentCaseOutline(opened.outline, context.today) } as const);
  });
  return page.kind === 'file' ? (
    <CaseFilePage view={page.view} auditHref={page.auditHref} />
  ) : (
    <CaseOutlinePage view={page.view} />
  );
}
