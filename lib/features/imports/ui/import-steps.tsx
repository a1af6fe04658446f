import { Check } from 'lucide-react';
import clsx from 'clsx';
import { Icon } from '@/components/ui/icon';

const STEPS = ['Chọn tệp', 'Khớp cột', 'Xem và sửa', 'Nhập'] as const;

type ImportStepsProps = {
  /** 1 to 4; 5: all done. */
  readonly at: number;
};

/** The four steps from a file to the roll, and which one this is. */
export function ImportSteps({ at }: ImportStepsProps) {
  return (
    <ol
      aria-label="Các bước nhập từ Excel"
      className="text-cell mb-3 flex flex-wrap gap-x-5 gap-y-1 sm:-mb-6 sm:justify-end print:hidden"
    >
      {STEPS.map((label, index) => (
        <Step key={label} number={index + 1} label={label} at={at} />
      ))}
    </ol>
  );
}

type StepProps = { readonly number: number; readonly label: string; readonly at: number };

function Step({ number, label, at }: StepProps) {
  const here = number === at;
  const done = number < at;
  return (
    <li
      aria-current={here ? 'step' : undefined}
      className={clsx(
        'flex items-center gap-2',
        here ? 'font-semibold' : 'text-ink-2',
        !here && 'max-sm:hidden',
      )}
    >
      <span
        aria-hidden
        className={clsx(
          'text-note flex size-6 items-center justify-center rounded-full',
          here && 'bg-accent text-on-accent',
          done && 'bg-accent-soft text-accent',
          !here && !done && 'border-edge border',
        )}
      >
        {done ? <Icon of={Check} size={16} /> : number}
      </span>
      {label}
      {done ? <span className="sr-only"> (đã xong)</span> : null}
    </li>
  );
}
