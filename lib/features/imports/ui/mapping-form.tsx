'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { confirmMapping, dropBatch } from '@/lib/features/imports/actions';
import { batchHref, IMPORTS_PATH } from '@/lib/features/imports/addresses';
import type { HeadingForm } from '@/lib/features/imports/mapping/forms';
import type { BatchView } from '@/lib/features/imports/review/batch-view';
import { EncodingQuestion } from '@/lib/features/imports/ui/encoding-question';
import { MappingTable } from '@/lib/features/imports/ui/mapping-table';
import { usePress } from '@/components/form/use-press';

type MappingFormProps = { readonly batch: BatchView; readonly forms: readonly HeadingForm[] };

/** The key of a column's choice: forms of heading may both have a column C. */
const keyOf = (signature: string, index: number): string => `${index} ${signature}`;

/** Confirms the columns of every form of heading, and how an old file's letters are read. */
export function MappingForm({ batch, forms }: MappingFormProps) {
  const router = useRouter();
  const confirm = usePress(confirmMapping);
  const drop = usePress(dropBatch);
  const [encodingConfirmed, setEncodingConfirmed] = useState(batch.encodingConfirmed);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      forms.flatMap(({ signature, columns }) =>
        columns.map(({ index, chosen }) => [keyOf(signature, index), chosen]),
      ),
    ),
  );

  const send = async (): Promise<void> => {
    const started = await confirm.press({
      batchId: batch.id,
      encodingConfirmed,
      forms: forms.map(({ signature, columns }) => ({
        signature,
        columns: columns.map(({ index }) => ({ index, field: chosen[keyOf(signature, index)] ?? '' })),
      })),
    });
    if (!started) return;
    router.replace(batchHref(batch.id));
    router.refresh();
  };

  return (
    <form
      method="post"
      aria-label="Khớp cột"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {batch.encoding === null ? null : (
        <EncodingQuestion
          encoding={batch.encoding}
          samples={forms.flatMap(({ columns }) => columns.flatMap(({ samples }) => samples))}
          confirmed={encodingConfirmed}
          confirm={setEncodingConfirmed}
        />
      )}
      {forms.map(({ signature, sheets, columns }) => (
        <div key={signature} className="mb-6">
          <MappingTable
            caption={`Các cột của trang ${sheets.map((sheet) => `«${sheet}»`).join(', ')}`}
            kind={batch.kind}
            columns={columns}
            chosen={(index) => chosen[keyOf(signature, index)] ?? ''}
            choose={(index, field) =>
              setChosen((before) => ({ ...before, [keyOf(signature, index)]: field }))
            }
          />
        </div>
      ))}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="filled" pending={confirm.pending} pendingLabel="Đang gửi…">
          Đúng, xem các dòng
        </Button>
        <Button
          variant="text"
          pending={drop.pending}
          pendingLabel="Đang bỏ…"
          onClick={() =>
            void drop.press({ batchId: batch.id }).then((gone) => gone && router.push(IMPORTS_PATH))
          }
        >
          Bỏ tệp này
        </Button>
      </div>
    </form>
  );
}
