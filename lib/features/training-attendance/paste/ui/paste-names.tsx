'use client';

import { useId, useState } from 'react';
import { controlClass } from '@/components/form/control-class';
import { usePress } from '@/components/form/use-press';
import { Button } from '@/components/ui/button';
import { readPastedNames } from '@/lib/features/training-attendance/actions';
import type { Arrival } from '@/lib/features/training-attendance/attendance/schema';
import type { MeantPerson, ReadLine } from '@/lib/features/training-attendance/paste/read-pasted';
import { ReadLines } from '@/lib/features/training-attendance/paste/ui/read-lines';
import { formatCount } from '@/lib/format/number';

type PasteNamesProps = {
  readonly classId: string;
  readonly sessionId: string;
  /** People of the list by id, and those who are added to it. */
  readonly onPresent: (listed: readonly string[], others: readonly Arrival[]) => void;
};

/** A list of names copied from elsewhere: whom it means is shown before anybody is ticked. */
export function PasteNames({ classId, sessionId, onPresent }: PasteNamesProps) {
  const id = useId();
  const [names, setNames] = useState('');
  const [lines, setLines] = useState<readonly ReadLine[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<number, MeantPerson>>(new Map());
  const { press, pending } = usePress(readPastedNames);

  const read = async (): Promise<void> => {
    const answer = await press({ classId, sessionId, names });
    if (!answer) return;
    setLines(answer.lines);
    setChosen(new Map());
  };
  const meant = (lines ?? []).flatMap((line, index) =>
    line.kind === 'matched' ? [line.person] : (chosen.get(index) ?? []),
  );
  const take = (): void => {
    onPresent(
      meant.filter(({ listed }) => listed).map(({ mediatorId }) => mediatorId),
      meant
        .filter(({ listed }) => !listed)
        .map(({ mediatorId, fullName, facts }) => ({ mediatorId, fullName, facts })),
    );
    setNames('');
    setLines(null);
  };
  return (
    <details className="border-line border-t pt-3">
      <summary className="text-accent flex min-h-(--size-control) cursor-pointer items-center font-semibold">
        Dán danh sách họ tên
      </summary>
      <div className="mt-2 flex flex-col gap-3">
        <label htmlFor={id} className="font-semibold">
          Danh sách người có mặt
        </label>
        <textarea
          id={id}
          rows={6}
          value={names}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setNames(event.target.value)}
          className={controlClass(false, 'min-h-28 resize-y')}
        />
        <p id={`${id}-hint`} className="text-note text-ink-3">
          Mỗi dòng một người, như «Nguyễn Văn An, 1965, Tổ hòa giải số 3». Không cần dấu; năm sinh và tổ giúp
          phân biệt người trùng tên.
        </p>
        <div>
          <Button pending={pending} pendingLabel="Đang dò…" onClick={() => void read()}>
            Dò trong sổ
          </Button>
        </div>
        {lines ? (
          <>
            <ReadLines
              lines={lines}
              chosen={chosen}
              onChoose={(index, person) => setChosen(new Map(chosen).set(index, person))}
            />
            {meant.length > 0 ? (
              <div>
                <Button variant="tonal" onClick={take}>
                  {`Đánh dấu ${formatCount(meant.length)} người có mặt`}
                </Button>
              </div>
            ) : null}
          </>
        ) : null}
      </div>
    </details>
  );
}
