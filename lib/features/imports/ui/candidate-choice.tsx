import { Button } from '@/components/ui/button';
import type { Candidate } from '@/lib/features/imports/review/present-row';

type CandidateChoiceProps = {
  readonly candidates: readonly Candidate[];
  /** Row of the file, for ears: «Chọn Nguyễn Thị Hương, dòng 23». */
  readonly row: number;
  readonly choose: (personId: string) => Promise<void>;
};

/** People whom the row may mean, each with what tells them apart: one press says who it is. */
export function CandidateChoice({ candidates, row, choose }: CandidateChoiceProps) {
  if (candidates.length === 0) return null;
  return (
    <ul
      aria-label={`Người trong danh sách, dòng ${row}`}
      className="mt-1.5 flex flex-col items-start gap-1.5"
    >
      {candidates.map(({ id, name, facts }) => (
        <li key={id}>
          <Button size="row" variant="tonal" onClick={() => void choose(id)}>
            Là {name} ({facts})
          </Button>
        </li>
      ))}
    </ul>
  );
}
