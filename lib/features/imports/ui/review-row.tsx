'use client';

import clsx from 'clsx';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { ImportKind } from '@/lib/domain/import/records';
import { chooseRow, mendRow } from '@/lib/features/imports/actions';
import type { RowChoice } from '@/lib/features/imports/kinds/kind';
import { FIELDS } from '@/lib/features/imports/review/fields';
import type { RowView } from '@/lib/features/imports/review/present-row';
import { CandidateChoice } from '@/lib/features/imports/ui/candidate-choice';
import { MatchNote } from '@/lib/features/imports/ui/match-note';
import { ProblemLine } from '@/lib/features/imports/ui/problem-line';
import { MendCell } from '@/lib/features/imports/ui/mend-cell';
import { usePress } from '@/components/form/use-press';

type ReviewRowProps = {
  readonly batchId: string;
  readonly kind: ImportKind;
  readonly fields: readonly string[];
  readonly row: RowView;
  /** Several sheets have a row 17. */
  readonly showSheet: boolean;
  readonly goOn: (from: HTMLElement) => void;
};

/** One row of the file. What is mended is read again at once, and the row goes where it then belongs. */
export function ReviewRow({ batchId, kind, fields, row, showSheet, goOn }: ReviewRowProps) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const mend = usePress(mendRow);
  const choose = usePress(chooseRow);
  const { ordinal, row: number, sheet, verdict, choice, name, cells, problems, match, candidates } = row;
  const pending = mend.pending || choose.pending;

  const write = async (field: string, text: string): Promise<void> => {
    if (await mend.press({ batchId, ordinal, field, text })) router.refresh();
  };
  const decide = async (decided: RowChoice | ''): Promise<void> => {
    if (await choose.press({ batchId, ordinal, choice: decided })) router.refresh();
  };

  return (
    <tr
      role="row"
      aria-busy={pending}
      className={clsx(
        'border-line border-t align-top max-sm:flex max-sm:flex-col max-sm:gap-2 max-sm:px-4 max-sm:py-3.5',
        pending && 'opacity-60',
      )}
    >
      <td role="cell" className="text-ink-2 px-3 py-3 max-sm:p-0 sm:pl-5 sm:text-right">
        <span className="sm:hidden">Dòng </span>
        {number}
        {showSheet ? <span className="text-note block">{sheet}</span> : null}
      </td>
      {fields.map((field, index) => {
        const cell = cells.find((one) => one.field === field);
        const words = FIELDS[kind].words[field];
        if (!cell || !words) return <td role="cell" key={field} />;
        const { text, problems: wrong } = cell;
        return (
          <td role="cell" key={field} className="px-3 py-2.5 max-sm:p-0">
            {isOpen || wrong.length > 0 ? (
              <MendCell
                key={text}
                words={words}
                cell={cell}
                id={`row-${ordinal}-${field}`}
                label={`${words.label}, dòng ${number}`}
                write={(typed) => write(field, typed)}
                goOn={goOn}
              />
            ) : (
              <PlainCell label={words.label} text={text} isName={index === 0} />
            )}
            {index === 0 ? (
              <>
                {problems.map((problem) => (
                  <ProblemLine key={problem.sentence} problem={problem} />
                ))}
                {match ? (
                  <MatchNote match={match} isDoubtful={verdict === 'doubtful'} decide={decide} />
                ) : null}
                <CandidateChoice
                  candidates={candidates}
                  row={number}
                  choose={(personId) => write('person', personId)}
                />
              </>
            ) : null}
          </td>
        );
      })}
      <td role="cell" className="px-3 py-2 max-sm:p-0 sm:pr-5 sm:text-right print:hidden">
        {choice === null ? (
          <div className="flex gap-1 sm:flex-col sm:items-end">
            <Button
              size="row"
              variant="text"
              className="whitespace-nowrap"
              aria-label={`Bỏ dòng ${number}, ${name}`}
              onClick={() => void decide('left_out')}
            >
              Bỏ dòng
            </Button>
            {isOpen ? null : (
              <Button
                size="row"
                variant="text"
                aria-label={`Sửa dòng ${number}, ${name}`}
                onClick={() => setOpen(true)}
              >
                Sửa
              </Button>
            )}
          </div>
        ) : (
          <Button
            size="row"
            variant="tonal"
            aria-label={`Xem lại dòng ${number}, ${name}`}
            onClick={() => void decide('')}
          >
            {choice === 'left_out' ? 'Nhập dòng này' : 'Chọn lại'}
          </Button>
        )}
      </td>
    </tr>
  );
}

type PlainCellProps = { readonly label: string; readonly text: string; readonly isName: boolean };

function PlainCell({ label, text, isName }: PlainCellProps) {
  return (
    <div className={clsx('py-1.5 max-sm:flex max-sm:gap-2 max-sm:py-0', isName && 'font-medium sm:min-w-36')}>
      <span aria-hidden className="text-note text-ink-3 min-w-28 shrink-0 pt-px font-normal sm:hidden">
        {label}
      </span>
      <span className={clsx('min-w-0 whitespace-pre-line', text === '' && 'text-ink-3')}>
        {text === '' ? 'không có' : text}
      </span>
    </div>
  );
}
