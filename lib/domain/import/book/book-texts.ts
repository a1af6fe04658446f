import type { ColumnLayout } from '@/lib/domain/import/layout';
import { readMark } from '@/lib/domain/import/read/mark';
import type { TeamRead } from '@/lib/domain/import/read/team-name';
import type { BookField } from '@/lib/domain/import/records';
import { columnLetters } from '@/lib/domain/import/sheet/column-letters';
import type { RowValues } from '@/lib/domain/import/sheet/values';
import { wordsOf } from '@/lib/domain/import/text';

/** Where each field of a line stands in the sheet. */
export function bookColumns(columns: readonly ColumnLayout[]): Partial<Record<BookField, string>> {
  const where = columnLetters(columns);
  return {
    team: where('team'),
    number: where('number'),
    receivedDate: where('receivedDate'),
    mediators: where('mediators'),
    parties: where('parties') ?? where('firstParty', 'secondParty'),
    content: where('content'),
    agreement: where('agreement'),
    outcome: where('outcome') ?? where('outcomeSuccessful', 'outcomeUnsuccessful'),
    note: where('note'),
  };
}

/** The texts of one line of the book by field, as a person mends them. What is empty is not there. */
export function bookTexts({ text }: RowValues, team: TeamRead | null): Partial<Record<BookField, string>> {
  const guests = text('invitees');
  const found: Readonly<Record<BookField, string>> = {
    team: team?.name ?? '',
    number: text('number'),
    receivedDate: text('receivedDate'),
    mediators: text('mediators') + (guests === '' ? '' : `\nNgười được mời: ${guests}`),
    parties: [text('parties'), text('firstParty'), text('secondParty')].filter(Boolean).join('\n'),
    content: text('content'),
    agreement: text('agreement'),
    outcome: text('outcome') || ticks(text('outcomeSuccessful'), text('outcomeUnsuccessful')),
    note: text('note'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, typed]) => typed.trim() !== ''));
}

/** A word that repeats the heading is as good as a tick; what is neither is shown as typed. */
function ticks(successful: string, unsuccessful: string): string {
  const [yes, no] = [ticked(successful), ticked(unsuccessful)];
  if (yes === null || no === null) return [successful, unsuccessful].filter(Boolean).join(' ');
  return [yes ? 'Thành' : '', no ? 'Không thành' : ''].filter(Boolean).join(' và ');
}

const ticked = (typed: string): boolean | null => (/\bthanh\b/.test(wordsOf(typed)) ? true : readMark(typed));
