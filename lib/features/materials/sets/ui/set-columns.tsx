import type { Column } from '@/components/table/column';
import { Fraction } from '@/components/ui/fraction';
import Link from '@/components/ui/link';
import { MINIMUM_N } from '@/lib/domain/statistics/success-rate';
import { setHref, versionHref } from '@/lib/features/materials/address';
import type { SetLine } from '@/lib/features/materials/sets/list-sets';
import { formatCount } from '@/lib/format/number';

/** Which set, whose, what is in it, who has it. */
export const SET_COLUMNS: readonly Column<SetLine>[] = [
  {
    key: 'title',
    header: 'Bộ tài liệu',
    cell: ({ setId, title, official }) => (
      <>
        <Link href={setHref(setId)} className="link font-medium">
          {title}
        </Link>
        {official ? (
          <span className="text-note text-ink-2 block">bộ chính thức, tính vào chỉ tiêu của Đề án</span>
        ) : null}
      </>
    ),
  },
  { key: 'whose', header: 'Của', cell: ({ commune }) => commune ?? 'Thành phố' },
  {
    key: 'version',
    header: 'Bản đang dùng',
    cell: ({ versionId, label, documents }) =>
      versionId === null ? (
        <span className="text-ink-2">chưa có</span>
      ) : (
        <>
          <Link href={versionHref(versionId)} className="link">
            {label}
          </Link>
          <span className="text-note text-ink-2 block">
            {documents === 0 ? 'chưa có tài liệu nào' : `${formatCount(documents)} tài liệu`}
          </span>
        </>
      ),
  },
  {
    key: 'received',
    header: 'Hòa giải viên đã có',
    align: 'end',
    cell: ({ received, serving }) => <Fraction n={received} N={serving} minimum={MINIMUM_N} />,
  },
];
