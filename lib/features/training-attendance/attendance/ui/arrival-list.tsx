'use client';

import { Button } from '@/components/ui/button';
import type { Arrival } from '@/lib/features/training-attendance/attendance/schema';

type ArrivalListProps = {
  readonly arrivals: readonly Arrival[];
  readonly onRemove: (mediatorId: string) => void;
};

/** Who came without standing on the list, and is about to be written down. */
export function ArrivalList({ arrivals, onRemove }: ArrivalListProps) {
  if (arrivals.length === 0) return null;
  return (
    <section
      aria-label="Người đến không mời"
      className="bg-sheet border-line rounded-card shadow-sheet border"
    >
      <h2 className="bg-well rounded-t-card border-line border-b px-4 py-2 font-semibold">
        Thêm vào danh sách, có mặt
      </h2>
      <ul>
        {arrivals.map(({ mediatorId, fullName, facts }) => (
          <li
            key={mediatorId}
            className="border-line flex min-h-16 items-center gap-3 border-t px-4 py-2 first:border-t-0"
          >
            <span className="min-w-0 flex-1">
              <span className="text-lead block font-medium">{fullName}</span>
              <span className="text-note text-ink-2 block">{facts}</span>
            </span>
            <Button
              size="row"
              variant="text"
              aria-label={`Bỏ ${fullName} ra`}
              onClick={() => onRemove(mediatorId)}
            >
              Bỏ ra
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
