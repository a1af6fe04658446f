type SkeletonProps = {
  /** How many rows will stand here. */
  readonly rows?: number;
  /** What is being fetched, for a screen reader: «Đang mở danh sách vụ việc». */
  readonly label: string;
};

/** Still blocks in the shape of the rows to come. They show only after 300 ms, so that a quick answer does not flash. */
export function Skeleton({ rows = 6, label }: SkeletonProps) {
  return (
    <div role="status" className="appear-late flex flex-col gap-3">
      <span className="sr-only">{label}</span>
      <span aria-hidden className="bg-well rounded-control h-9 w-2/3 max-w-md" />
      <span
        aria-hidden
        className="bg-sheet border-line rounded-card divide-line flex flex-col divide-y border"
      >
        {Array.from({ length: rows }, (_, row) => (
          <span key={row} className="flex flex-col gap-2 px-5 py-4">
            <span className="bg-well rounded-tag h-4 w-1/2" />
            <span className="bg-well rounded-tag h-3.5 w-1/3" />
          </span>
        ))}
      </span>
    </div>
  );
}
