import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Signal } from '@/components/ui/signal';

/** What every field says about itself, whatever its control. */
export type FieldLabels = {
  readonly label: string;
  /** Below the control, always visible; on a phone it may give way, see `hintOnPhone`. */
  readonly hint?: ReactNode;
  /** False where the fields must fit one phone screen: the hint is then read out but not shown there. */
  readonly hintOnPhone?: boolean;
  /** The place in a short numbered form: «1.» before the label at a desk. */
  readonly number?: number;
  /** Marked «không bắt buộc»; every other field is required. */
  readonly optional?: boolean;
  readonly className?: string;
};

type FieldFrameProps = FieldLabels & {
  readonly id: string;
  readonly error?: string;
  readonly theirs?: string;
  /** Beside the label, at the right: «Quên mật khẩu». */
  readonly aside?: ReactNode;
  /** A group of controls is named by `aria-labelledby` and has a plain label. */
  readonly group?: boolean;
  readonly children: ReactNode;
};

/** Label above, control, hint and error below, tied together by ids made from the field's own. */
export function FieldFrame(props: FieldFrameProps) {
  const {
    id,
    label,
    hint,
    hintOnPhone = true,
    number,
    optional,
    error,
    theirs,
    aside,
    group,
    className,
    children,
  } = props;
  const words = (
    <>
      {label}
      {optional ? <span className="text-ink-3 font-normal"> (không bắt buộc)</span> : null}
    </>
  );
  return (
    <div className={clsx('min-w-0', className)}>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">
          {number === undefined ? null : (
            <span aria-hidden className="text-ink-2 font-normal max-sm:hidden">
              {number}.{' '}
            </span>
          )}
          {group ? <span id={`${id}-label`}>{words}</span> : <label htmlFor={id}>{words}</label>}
        </span>
        {aside}
      </div>
      {children}
      <div
        id={`${id}-hint`}
        className={clsx('text-note text-ink-3', hint && 'mt-1', !hintOnPhone && 'max-sm:sr-only')}
      >
        {hint}
      </div>
      <p id={`${id}-error`} className={clsx('text-note text-late flex items-start gap-2', error && 'mt-1')}>
        {error ? (
          <>
            <Signal tone="late" size={18} className="mt-px" />
            <span>{error}</span>
          </>
        ) : null}
      </p>
      {theirs === undefined ? null : (
        <p className="bg-soon-soft rounded-tag text-note mt-1 px-2 py-1">
          Bản đang lưu: {theirs === '' ? 'để trống' : `«${theirs}»`}
        </p>
      )}
    </div>
  );
}
