'use client';

import { ChevronDown } from 'lucide-react';
import { controlClass } from '@/components/form/control-class';
import { DataTable } from '@/components/table/data-table';
import type { Column } from '@/components/table/column';
import { Icon } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import type { ImportKind } from '@/lib/domain/import/records';
import { fieldOptions } from '@/lib/features/imports/mapping/field-options';
import type { HeadingForm } from '@/lib/features/imports/mapping/forms';

type MappedColumn = HeadingForm['columns'][number];

type MappingTableProps = {
  readonly caption: string;
  readonly kind: ImportKind;
  readonly columns: readonly MappedColumn[];
  readonly chosen: (index: number) => string;
  readonly choose: (index: number, field: string) => void;
};

/** A line a column: its letter and heading, what stands in it, and what it holds. */
export function MappingTable({ caption, kind, columns, chosen, choose }: MappingTableProps) {
  const options = fieldOptions(kind);
  const shown: readonly Column<MappedColumn>[] = [
    {
      key: 'letter',
      header: 'Cột',
      cell: ({ letter, header }) => (
        <>
          <span className="font-semibold">{letter}</span>
          <span className="text-ink-2 sm:hidden"> {header}</span>
        </>
      ),
    },
    {
      key: 'header',
      header: 'Tiêu đề trong tệp',
      phone: 'none',
      cell: ({ header }) => header || 'không có tiêu đề',
    },
    {
      key: 'samples',
      header: 'Vài giá trị',
      cell: ({ samples }) => (
        <span className="text-ink-2">{samples.length === 0 ? 'để trống' : samples.join(' · ')}</span>
      ),
    },
    {
      key: 'field',
      header: 'Nội dung',
      phone: 'action',
      cell: ({ index, letter, confidence, chosen: found }) => {
        const value = chosen(index);
        return (
          <div className="flex flex-wrap items-center gap-2">
            <span className="relative min-w-56 flex-1">
              <select
                aria-label={`Nội dung của cột ${letter}`}
                value={value}
                onChange={(event) => choose(index, event.target.value)}
                className={controlClass(false, 'appearance-none pr-10')}
              >
                <option value="">Không đọc cột này</option>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
              <Icon
                of={ChevronDown}
                className="text-ink-2 pointer-events-none absolute top-1/2 right-3 -translate-y-1/2"
              />
            </span>
            {value !== '' && value === found && confidence !== null && confidence !== 'certain' ? (
              <Tag tone="soon">nên xem lại</Tag>
            ) : null}
          </div>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={caption}
      showCaption
      columns={shown}
      rows={columns}
      rowKey={({ letter }) => letter}
      empty={null}
    />
  );
}
