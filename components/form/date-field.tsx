'use client';

import { CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import { controlClass } from '@/components/form/control-class';
import { FieldFrame, type FieldLabels } from '@/components/form/field-frame';
import { useControlled } from '@/components/form/use-controlled';
import { useField } from '@/components/form/use-field';
import { Icon } from '@/components/ui/icon';
import { daysFrom, formatDate, formatWeekday, type IsoDate } from '@/lib/format/date';
import { readTypedDate } from '@/lib/format/typed-date';

type DateFieldProps = FieldLabels & {
  readonly name: string;
  /** The server's day in Viet Nam: gives the year of «20/11» and the word «Hôm nay». */
  readonly today: IsoDate;
};

/**
 * A day, typed as 20/11/2026, 20112026 or 20/11, or picked from the browser's own calendar. The form holds
 * `yyyy-MM-dd`; what cannot be read stays as it was typed, and the schema says how to mend it.
 */
export function DateField({ name, today, hint, ...labels }: DateFieldProps) {
  const { value: held, change, leave, register } = useControlled(name);
  const { id, error, theirs, aria } = useField(name);
  const [typing, setTyping] = useState<string | null>(null);
  const calendar = useRef<HTMLInputElement>(null);

  const value = typeof held === 'string' ? held : '';
  const read = readTypedDate(typing ?? value, today);
  const nearness = read.ok ? nearWord(read.value, today) : '';

  const take = (text: string): void => {
    setTyping(text);
    const day = readTypedDate(text, today);
    change(day.ok ? day.value : text);
  };

  return (
    <FieldFrame
      {...labels}
      id={id}
      error={error}
      theirs={theirs}
      hint={read.ok ? weekdayHint(read.value, nearness) : (hint ?? 'Như 20/11/2026')}
    >
      <div className="relative">
        <input
          {...aria}
          ref={register}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typing ?? shown(value)}
          onChange={(event) => take(event.target.value)}
          onBlur={() => {
            setTyping(null);
            leave();
          }}
          className={controlClass(error !== undefined, 'pr-12')}
        />
        {nearness !== '' && typing === null ? (
          <span
            aria-hidden
            className="text-ink-3 pointer-events-none absolute inset-y-0 left-27 flex items-center sm:hidden"
          >
            {nearness.toLowerCase()}
          </span>
        ) : null}
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden
          value={read.ok ? read.value : ''}
          onChange={(event) => {
            change(event.target.value);
            setTyping(null);
          }}
          className="pointer-events-none absolute right-1 bottom-0 size-11 opacity-0"
        />
        <button
          type="button"
          aria-label={`Mở lịch chọn ${labels.label.toLowerCase()}`}
          onClick={() => calendar.current?.showPicker()}
          className="text-ink-2 rounded-control absolute top-px right-px flex size-10.5 items-center justify-center"
        >
          <Icon of={CalendarDays} size={19} />
        </button>
      </div>
    </FieldFrame>
  );
}

function shown(value: string): string {
  const read = readTypedDate(value);
  return read.ok ? formatDate(read.value) : value;
}

function nearWord(day: IsoDate, today: IsoDate): string {
  const near: Record<number, string> = { [-1]: 'Hôm qua', 0: 'Hôm nay', 1: 'Ngày mai' };
  return near[daysFrom(today, day)] ?? '';
}

function weekdayHint(day: IsoDate, nearness: string): string {
  const weekday = formatWeekday(day);
  if (nearness !== '') return `${nearness}, ${weekday}`;
  return weekday.charAt(0).toUpperCase() + weekday.slice(1);
}
