'use client';

import { Search } from 'lucide-react';
import { controlClass } from '@/components/form/control-class';
import { Icon } from '@/components/ui/icon';

type PeopleSearchProps = { readonly value: string; readonly onChange: (typed: string) => void };

/** Narrows a list that is on the page already, accents optional; what is ticked stays ticked. */
export function PeopleSearch({ value, onChange }: PeopleSearchProps) {
  return (
    <label className="block max-w-md">
      <span className="text-note mb-1 block font-semibold">Tìm theo họ tên, tổ</span>
      <span className="relative block">
        <Icon of={Search} size={18} className="text-ink-2 absolute top-3.5 left-3" />
        <input
          type="search"
          value={value}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            // Enter here narrows nothing further, and must not send the form around it.
            if (event.key === 'Enter' && !event.ctrlKey) event.preventDefault();
          }}
          className={controlClass(false, 'pl-10')}
        />
      </span>
    </label>
  );
}
