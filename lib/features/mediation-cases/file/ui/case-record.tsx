import { Lock } from 'lucide-react';
import Link from '@/components/ui/link';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import type { NextStep } from '@/lib/features/mediation-cases/file/present-next-steps';
import type { RecordRow } from '@/lib/features/mediation-cases/file/present-record';

type CaseRecordProps = {
  readonly rows: readonly RecordRow[];
  /** Where a missing related person is added; null when this reader may not, or not now. */
  readonly addParty: NextStep | null;
  readonly lockNote: string;
};

/** The record sheet, closed by who may read it. */
export function CaseRecord({ rows, addParty, lockNote }: CaseRecordProps) {
  return (
    <Sheet>
      <DefinitionList
        // What is missing is named only to whoever may add it.
        rows={rows
          .filter(({ lines }) => lines.length > 0 || addParty)
          .map((row) => definition(row, addParty))}
      />
      <p className="border-line text-note text-ink-2 mt-4 flex items-start gap-2.5 border-t pt-3">
        <Icon of={Lock} size={16} className="mt-0.5 shrink-0" />
        <span>{lockNote}</span>
      </p>
    </Sheet>
  );
}

function definition({ label, lines }: RecordRow, addParty: NextStep | null): Definition {
  if (lines.length > 0) {
    return {
      label,
      value: lines.map(({ strong, text }, index) => (
        <p key={index} className="whitespace-pre-line">
          {strong ? <span className="font-semibold">{strong}</span> : null}
          {strong && text ? ', ' : null}
          {text}
        </p>
      )),
    };
  }
  return {
    label,
    value: (
      <p>
        <span className="text-ink-2">Chưa ghi.</span>{' '}
        {addParty && label === 'Người liên quan' ? (
          <Link href={addParty.href} className="link">
            Thêm người liên quan
          </Link>
        ) : null}
      </p>
    ),
  };
}
