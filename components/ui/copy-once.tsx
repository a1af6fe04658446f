'use client';

import { Check, Copy } from 'lucide-react';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useCopy } from '@/components/ui/use-copy';

type CopyOnceProps = {
  /** What it is: «Mật khẩu lần đầu». */
  readonly label: string;
  readonly secret: string;
  /** Why it is shown now and never again. */
  readonly note: string;
};

/** A secret shown this once, to be copied or read out. It lives in this page only and goes when the page goes. */
export function CopyOnce({ label, secret, note }: CopyOnceProps) {
  const id = useId();
  const { field, copied, said, copy } = useCopy<HTMLInputElement>(secret);
  return (
    <div className="bg-sheet border-line rounded-card border p-4">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          value={secret}
          autoComplete="off"
          onFocus={(event) => event.currentTarget.select()}
          className="border-edge rounded-control bg-well min-h-(--size-control) min-w-0 flex-1 basis-60 border px-3 font-semibold"
        />
        <Button icon={copied ? Check : Copy} onClick={copy}>
          Chép
        </Button>
      </div>
      <p role="status" className="text-note text-ink-2 mt-1.5">
        {said === '' ? note : `${said} ${note}`}
      </p>
    </div>
  );
}
