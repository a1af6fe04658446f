'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { useField } from '@/components/form/use-field';
import { Signal } from '@/components/ui/signal';
import { formatCount } from '@/lib/format/number';

const NAME = 'undoneCompletions';

/** «Bỏ kết quả hoàn thành của 37 người»: the tick holds the number that was read, so that no other is agreed to. */
export function UndoneCompletionsField({ people }: { readonly people: number }) {
  const { setValue } = useFormContext();
  const agreed: unknown = useWatch({ name: NAME });
  const { error, aria } = useField(NAME);
  return (
    <div>
      <label className="flex min-h-(--size-control) cursor-pointer items-start gap-3 py-2">
        <input
          {...aria}
          type="checkbox"
          checked={agreed === people}
          onChange={({ target }) => setValue(NAME, target.checked ? people : null, { shouldDirty: true })}
          className="accent-accent mt-0.5 size-5 shrink-0"
        />
        <span>Bỏ kết quả hoàn thành của {formatCount(people)} người</span>
      </label>
      <p id={`${aria.id}-hint`} className="text-note text-ink-3 pl-8">
        Những người này không còn được tính là đã bồi dưỡng ở lớp này; số giấy chứng nhận của lớp cũng bỏ.
      </p>
      <p id={`${aria.id}-error`} className="text-note text-late flex items-start gap-2 pl-8">
        {error ? (
          <>
            <Signal tone="late" size={18} className="mt-px" />
            <span>{error}</span>
          </>
        ) : null}
      </p>
    </div>
  );
}
