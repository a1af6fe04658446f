import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import { Tag } from '@/components/ui/tag';
import type { AccountLine } from '@/lib/features/accounts/list/account-line';

/** Name and login name, role and job, place, since when; ended ones say so. */
export const ACCOUNT_COLUMNS: readonly Column<AccountLine>[] = [
  {
    key: 'name',
    header: 'Họ tên, tên đăng nhập',
    cell: ({ href, name, loginName }) => (
      <>
        <Link href={href} className="link font-medium">
          {name}
        </Link>
        <span className="text-note text-ink-2 block">{loginName}</span>
      </>
    ),
  },
  {
    key: 'role',
    header: 'Vai trò',
    cell: ({ role, jobTitle }) => (
      <>
        <span className="block">{role}</span>
        {jobTitle && jobTitle !== role ? (
          <span className="text-note text-ink-2 block">{jobTitle}</span>
        ) : null}
      </>
    ),
  },
  { key: 'place', header: 'Nơi làm việc', cell: ({ place }) => place },
  {
    key: 'since',
    header: 'Từ ngày',
    cell: ({ since, ended }) => (
      <span className="flex flex-col items-start gap-1">
        <span>{since}</span>
        {ended ? <Tag tone="mute">{ended}</Tag> : null}
      </span>
    ),
  },
];
