'use client';

import { Check, Copy } from 'lucide-react';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useCopy } from '@/components/ui/use-copy';

type CopyTextProps = {
  /** What it is, and what is not in it. */
  readonly label: string;
  readonly text: string;
  /** A verb with its object: «Chép để gửi Zalo». */
  readonly button: string;
};

/** A ready text to be sent by other means, in full view before it is copied. */
export function CopyText({ label, text, button }: CopyTextProps) {
  const id = useId();
  const { field, copied, said, copy } = useCopy<HTMLTextAreaElement>(text);
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={6}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        className="border-edge rounded-control bg-well text-cell mt-1.5 block w-full border px-3 py-2"
      />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button size="row" icon={copied ? Check : Copy} onClick={copy}>
          {button}
        </Button>
        <span role="status" className="text-note text-ink-2">
          {said}
        </span>
      </div>
    </div>
  );
}
