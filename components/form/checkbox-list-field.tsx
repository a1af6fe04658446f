'use client';

import { FieldFrame, type FieldLabels } from '@/components/form/field-frame';
import { useControlled } from '@/components/form/use-controlled';
import { useField } from '@/components/form/use-field';

export type ListOption = {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  /** Why this one cannot be chosen; it is then told, not drawn as a dead box. */
  readonly blocked?: string;
};

type CheckboxListFieldProps = FieldLabels & {
  readonly name: string;
  readonly options: readonly ListOption[];
};

/** Several of a short list; the form holds the chosen values. */
export function CheckboxListField({ name, options, ...labels }: CheckboxListFieldProps) {
  const field = useControlled(name);
  const { id, error, theirs, aria } = useField(name);
  const chosen = Array.isArray(field.value) ? field.value.filter((item) => typeof item === 'string') : [];
  const open = options.filter(({ blocked }) => blocked === undefined);
  const toggle = (value: string): void =>
    field.change(chosen.includes(value) ? chosen.filter((item) => item !== value) : [...chosen, value]);
  return (
    <FieldFrame {...labels} id={id} error={error} theirs={theirs} group>
      <div
        id={id}
        role="group"
        aria-labelledby={`${id}-label`}
        aria-describedby={aria['aria-describedby']}
        className="grid gap-x-6 sm:grid-cols-2"
      >
        {open.map(({ value, label, note }, index) => (
          <label key={value} className="flex min-h-(--size-control) cursor-pointer items-start gap-3 py-2">
            <input
              ref={index === 0 ? field.register : undefined}
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
              className="accent-accent mt-0.5 size-5 shrink-0"
            />
            <span className="min-w-0">
              {label}
              {note ? <span className="text-note text-ink-2 block">{note}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {options.length > open.length ? (
        <ul className="text-note text-ink-2 mt-1 flex flex-col gap-1">
          {options.map(({ value, label, blocked }) =>
            blocked ? (
              <li key={value}>
                <span className="text-ink">{label}:</span> {blocked}.
              </li>
            ) : null,
          )}
        </ul>
      ) : null}
    </FieldFrame>
  );
}
