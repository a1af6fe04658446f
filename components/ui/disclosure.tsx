'use client';

import { useEffect, useRef, type ReactNode } from 'react';

type DisclosureProps = {
  readonly summary: ReactNode;
  readonly summaryClassName?: string;
  readonly panelClassName?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * Something that opens below or above its word. A `details` element, so it opens without JavaScript; with it, Esc and a
 * press elsewhere close it, Esc gives the focus back, and following a link inside closes it too.
 */
export function Disclosure({
  summary,
  summaryClassName,
  panelClassName,
  className,
  children,
}: DisclosureProps) {
  const box = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const details = box.current;
    if (!details) return;
    const close = (): void => {
      details.open = false;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !details.open) return;
      close();
      details.querySelector('summary')?.focus();
    };
    const onPress = (event: MouseEvent): void => {
      const pressed = event.target;
      if (!(pressed instanceof Element)) return;
      if (!details.contains(pressed) || pressed.closest('a')) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onPress);
    };
  }, []);

  return (
    <details ref={box} className={className}>
      <summary className={summaryClassName}>{summary}</summary>
      <div className={panelClassName}>{children}</div>
    </details>
  );
}
