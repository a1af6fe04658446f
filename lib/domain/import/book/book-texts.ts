import type { ColumnField } from '@/lib/domain/import/layout';
import { readMark } from '@/lib/domain/import/read/mark';
import type { BookField } from '@/lib/domain/import/records';
import type { RowValues } from '@/lib/domain/import/sheet/values';
import { wordsOf } from '@/lib/domain/import/text';

export type BookTexts = {
  readonly fields: Partial<Record<BookField, string>>;
  readonly columns: Partial<Record<BookField, string>>;
};

const SAME: readonly (BookField & ColumnField)[] = ['number', 'receivedDate', 'content', 'agreement', 'note'];

/** Puts the columns of a line of the book together to the texts that a person mends. */
export function bookTexts(values: RowValues): BookTexts {
  const { text, column } = values;
  const between = (...fields: readonly ColumnField[]): string | undefined => {
    const letters = fields.flatMap((field) => column(field) ?? []);
    return letters.length > 1 ? `${letters[0]}:${letters.at(-1)}` : letters[0];
  };
  const guests = text('invitees');
  const found: Partial<Record<BookField, string>> = {
    mediators: text('mediators') + (guests === '' ? '' : `\nNgười được mời: ${guests}`),
    parties: [text('parties'), text('firstParty'), text('secondParty')].filter(Boolean).join('\n'),
    outcome: text('outcome') || ticks(text('outcomeSuccessful'), text('outcomeUnsuccessful')),
    ...Object.fromEntries(SAME.map((field) => [field, text(field)])),
  };
  return {
    fields: Object.fromEntries(Object.entries(found).filter(([, typed]) => typed.trim() !== '')),
    columns: {
      team: column('team'),
      mediators: column('mediators'),
      parties: column('parties') ?? between('firstParty', 'secondParty'),
      outcome: column('outcome') ?? between('outcomeSuccessful', 'outcomeUnsuccessful'),
      ...Object.fromEntries(SAME.map((field) => [field, column(field)])),
    },
  };
}

/** A word that repeats the heading is as good as a tick; what is neither is shown as typed. */
function ticks(successful: string, unsuccessful: string): string {
  const [yes, no] = [ticked(successful), ticked(unsuccessful)];
  if (yes === null || no === null) return [successful, unsuccessful].filter(Boolean).join(' ');
  return [yes ? 'Thành' : '', no ? 'Không thành' : ''].filter(Boolean).join(' và ');
}

const ticked = (typed: string): boolean | null => (/\bthanh\b/.test(wordsOf(typed)) ? true : readMark(typed));
