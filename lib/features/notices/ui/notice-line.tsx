import { GraduationCap, Scale } from 'lucide-react';
import { Icon } from '@/components/ui/icon';
import Link from '@/components/ui/link';
import { Tag } from '@/components/ui/tag';
import { NOTICE_LABELS } from '@/lib/domain/notices/labels';
import type { Notice } from '@/lib/features/notices/list/list-notices';
import { noticeHref } from '@/lib/features/notices/list/notice-href';
import { formatDateTime } from '@/lib/format/date';

/** One thing the person was told: pressed anywhere, it leads to what it is about. */
export function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { kind, subjectId, about, createdAt, isSeen } = notice;
  return (
    <li>
      <Link
        href={noticeHref(kind, subjectId)}
        className="hover:bg-well flex min-h-15 items-center gap-3 px-4 py-3 sm:px-5"
      >
        <Icon of={kind.startsWith('case.') ? Scale : GraduationCap} className="text-ink-2 shrink-0" />
        <span className="min-w-0 flex-1">
          <span className={isSeen ? 'block' : 'block font-semibold'}>{NOTICE_LABELS[kind]}</span>
          {about ? <span className="text-cell block">{about}</span> : null}
          <span className="text-note text-ink-2 block">{formatDateTime(createdAt)}</span>
        </span>
        {isSeen ? null : <Tag tone="path">Mới</Tag>}
      </Link>
    </li>
  );
}
