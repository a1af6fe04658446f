'use client';

import { Sheet } from '@/components/ui/sheet';
import type { Encoding } from '@/lib/domain/import/workbook';

const NAMES: Record<Encoding, string> = {
  'utf-8': 'Unicode',
  'utf-16': 'Unicode',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC, phông .VnTime)',
  vni: 'VNI (phông VNI-Times)',
};
/** Enough to see whether marks stand where they should. */
const SHOWN = 8;

type EncodingQuestionProps = {
  readonly encoding: Encoding;
  readonly samples: readonly string[];
  readonly confirmed: boolean;
  readonly confirm: (confirmed: boolean) => void;
};

/** An old encoding is named and never guessed in silence: the person sees how its letters were read, and agrees. */
export function EncodingQuestion({ encoding, samples, confirmed, confirm }: EncodingQuestionProps) {
  const telling = samples.filter((sample) => /[^\p{ASCII}]/u.test(sample)).slice(0, SHOWN);
  return (
    <Sheet title={`Tệp dùng bảng mã cũ ${NAMES[encoding]}`} className="mb-6 max-w-3xl">
      <p className="text-ink-2">Các chữ trong tệp được đọc như sau. Xem dấu đã đúng chưa.</p>
      <p className="my-3 font-medium">{telling.join(' · ')}</p>
      <label className="flex min-h-(--size-control) items-center gap-3">
        <input
          type="checkbox"
          checked={confirmed}
          onChange={(event) => confirm(event.target.checked)}
          className="accent-accent size-5"
        />
        Đọc đúng
      </label>
    </Sheet>
  );
}
