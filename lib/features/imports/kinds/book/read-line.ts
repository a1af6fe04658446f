import { readBookRow } from '@/lib/domain/import/book/read-book-row';
import { suggestCaseKind } from '@/lib/domain/import/book/suggest-kind';
import { readTeamCell } from '@/lib/domain/import/read/team-name';
import type { BookField } from '@/lib/domain/import/records';
import type { RowFrame, RowRead } from '@/lib/domain/import/row-reading';
import { teamKey } from '@/lib/domain/import/sheet/teams-found';
import type { IsoDate } from '@/lib/domain/iso-date';
import { CASE_KINDS } from '@/lib/domain/mediation-case/case';
import { CASE_KIND_LABELS } from '@/lib/domain/mediation-case/labels';
import type { BookLine } from '@/lib/features/imports/kinds/book/book-line';
import type { Texts } from '@/lib/features/imports/kinds/kind';

/** What mending a line cannot change: the book it stands in, and how it was written. */
export type AroundLine = Pick<BookLine, 'bookYear' | 'opening' | 'written'> & {
  /** The team of the sub-heading, with the neighbourhoods it serves. */
  readonly team: string;
  readonly hamlets: readonly string[];
};

/** Reads a line from its texts, the first time and after each mending. */
export function readLine(
  fields: Texts,
  frame: RowFrame<BookField>,
  around: AroundLine,
  today: IsoDate,
): RowRead<BookLine> {
  const { bookYear, opening, written } = around;
  const { record, issues } = readBookRow(fields, frame, { today, year: bookYear });
  const isTeamAbove = teamKey(record.team) === teamKey(around.team);
  return {
    issues,
    record: {
      ...record,
      kind:
        CASE_KINDS.find((kind) => CASE_KIND_LABELS[kind] === fields.kind) ??
        suggestCaseKind(record.content ?? ''),
      hamlets: isTeamAbove ? around.hamlets : (readTeamCell(fields.team ?? '')?.hamlets ?? []),
      bookYear,
      opening,
      written,
    },
  };
}
