'use client';

import { useId } from 'react';
import { Tag } from '@/components/ui/tag';
import type { MeantPerson, ReadLine } from '@/lib/features/training-attendance/paste/read-pasted';
import { formatCount } from '@/lib/format/number';

type ReadLinesProps = {
  readonly lines: readonly ReadLine[];
  readonly chosen: ReadonlyMap<number, MeantPerson>;
  readonly onChoose: (index: number, person: MeantPerson) => void;
};

/** What a pasted list was read as: those who are known at once by number, every doubtful line with its choice. */
export function ReadLines({ lines, chosen, onChoose }: ReadLinesProps) {
  const known = lines.filter(({ kind }) => kind === 'matched').length;
  return (
    <div role="status" className="flex flex-col gap-3">
      <p>
        Nhận ra {formatCount(known)} trong {formatCount(lines.length)} dòng.
      </p>
      <ul className="flex flex-col gap-2">
        {lines.map((line, index) =>
          line.kind === 'matched' ? null : (
            <li key={`${index} ${line.line}`} className="bg-sheet border-line rounded-card border px-4 py-3">
              <OpenLine
                line={line}
                chosen={chosen.get(index)}
                onChoose={(person) => onChoose(index, person)}
              />
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

type OpenLineProps = {
  readonly line: Exclude<ReadLine, { kind: 'matched' }>;
  readonly chosen: MeantPerson | undefined;
  readonly onChoose: (person: MeantPerson) => void;
};

function OpenLine({ line: { line, kind, people }, chosen, onChoose }: OpenLineProps) {
  const group = useId();
  return (
    <fieldset>
      <legend className="font-medium">«{line}»</legend>
      <Tag tone={kind === 'ambiguous' ? 'soon' : 'mute'}>
        {kind === 'ambiguous' ? 'Nhiều người cùng tên, chọn một' : sayUnknown(people.length)}
      </Tag>
      {people.map((person) => (
        <label
          key={person.mediatorId}
          className="flex min-h-(--size-control) cursor-pointer items-center gap-3 py-1"
        >
          <input
            type="radio"
            name={group}
            checked={chosen?.mediatorId === person.mediatorId}
            onChange={() => onChoose(person)}
            className="accent-accent size-5 shrink-0"
          />
          <span>
            {person.fullName}, {person.facts}
            {person.listed ? ', có trong danh sách' : ''}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const sayUnknown = (near: number): string =>
  near === 0 ? 'Không có trong sổ' : 'Không có tên này trong sổ; gần giống';
