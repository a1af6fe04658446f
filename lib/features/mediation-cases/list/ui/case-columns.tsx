import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import { Tag } from '@/components/ui/tag';
import type { CaseLine } from '@/lib/features/mediation-cases/list/case-view';

// Rows lead to a page that is audited when it is read, so nothing may fetch it before it is pressed.
const number = (note: (line: CaseLine) => string): Column<CaseLine> => ({
  key: 'number',
  header: 'Số, tổ hòa giải',
  cell: (line) => (
    <>
      <Link href={line.href} prefetch={false} className="link font-medium whitespace-nowrap">
        Vụ {line.number}
      </Link>
      <span className="text-note text-ink-2 block">{note(line)}</span>
    </>
  ),
});

const parties: Column<CaseLine> = {
  key: 'parties',
  header: 'Các bên, nội dung',
  cell: ({ parties: names, summary }) => (
    <>
      <span className="block font-medium">{names}</span>
      <span className="text-note text-ink-2 block">{summary}</span>
    </>
  ),
};

const kind: Column<CaseLine> = { key: 'kind', header: 'Loại', cell: (line) => line.kind };

const received: Column<CaseLine> = {
  key: 'received',
  header: 'Tiếp nhận',
  sortable: true,
  cell: (line) => line.receivedOn,
};

const ended: Column<CaseLine> = { key: 'ended', header: 'Kết thúc', cell: (line) => line.endedOn ?? 'chưa' };

// What a tag says already («Chưa phân công») is not said twice.
const state: Column<CaseLine> = {
  key: 'due',
  header: 'Tình trạng',
  cell: ({ state: words, marks, endedOn }) => (
    <span className="flex flex-col items-start gap-1">
      {marks.some((mark) => mark.words === words) ? null : (
        <span>
          {words}
          {endedOn ? <span className="text-note text-ink-2"> ({endedOn})</span> : null}
        </span>
      )}
      {marks.map((mark) => (
        <Tag key={mark.words} tone={mark.tone}>
          {mark.words}
        </Tag>
      ))}
    </span>
  ),
};

/** The columns of those who know the families: commune, team, mediator. All of it can be put in order. */
export const FAMILY_COLUMNS: readonly Column<CaseLine>[] = [
  { ...number((line) => line.team), sortable: true },
  parties,
  kind,
  received,
  { ...state, sortable: true },
];

/** The columns of the city: facts only. */
export const FACT_COLUMNS: readonly Column<CaseLine>[] = [
  number((line) => `${line.team}, ${line.commune}`),
  kind,
  received,
  ended,
  { ...state, cell: (line) => state.cell({ ...line, endedOn: null }) },
];
