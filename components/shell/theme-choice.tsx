'use client';

import clsx from 'clsx';
import { useState } from 'react';
import { showAndKeepTheme, type Theme } from '@/components/shell/theme';

const CHOICES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'light', label: 'Sáng' },
  { value: 'dark', label: 'Tối' },
  { value: 'system', label: 'Theo máy' },
];

/** Light, dark, or as the machine says. Kept in a cookie, so that the server draws the next page right at once. */
export function ThemeChoice({ theme }: { readonly theme: Theme }) {
  const [chosen, setChosen] = useState(theme);

  const choose = (next: Theme): void => {
    setChosen(next);
    showAndKeepTheme(next);
  };

  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="text-note text-ink-2 mb-1.5">Màu màn hình</legend>
      {CHOICES.map(({ value, label }) => (
        <label
          key={value}
          className={clsx(
            'rounded-control text-cell has-focus-visible:outline-accent flex min-h-(--size-control-row) cursor-pointer items-center border px-3 has-focus-visible:outline-3 has-focus-visible:outline-offset-2',
            value === chosen ? 'border-accent bg-accent-soft text-accent-deep font-semibold' : 'border-edge',
          )}
        >
          <input
            type="radio"
            name="theme"
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
