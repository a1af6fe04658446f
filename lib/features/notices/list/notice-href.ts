import type { NoticeKind } from '@/lib/domain/notices/kinds';

/** Where a notice leads. Who may not open it any more meets the same page as everybody who may not. */
export const noticeHref = (kind: NoticeKind, subjectId: string): string =>
  kind.startsWith('case.') ? `/mediation-cases/${subjectId}` : `/trainings/${subjectId}`;
