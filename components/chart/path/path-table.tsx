export type PathRow = {
  /** «31/12/2027», «hôm nay, 20/11/2026». */
  readonly day: string;
  /** «87,5%»; empty where none is set for the day. */
  readonly target: string;
  /** «67,80%, 21.764/32.101»; empty for days to come. */
  readonly done: string;
};

type PathTableProps = { readonly caption: string; readonly rows: readonly PathRow[] };

/** The figures of a path, to read and compare. */
export function PathTable({ caption, rows }: PathTableProps) {
  return (
    <table className="text-cell w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="bg-well text-note text-left">
          <th scope="col" className="px-3 py-2 font-semibold">
            Ngày
          </th>
          <th scope="col" className="px-3 py-2 text-right font-semibold">
            Chỉ tiêu
          </th>
          <th scope="col" className="px-3 py-2 text-right font-semibold">
            Đã thực hiện
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day, target, done }) => (
          <tr key={day} className="border-line border-t">
            <th scope="row" className="px-3 py-2 text-left font-normal">
              {day}
            </th>
            <td className="px-3 py-2 text-right">{target || '–'}</td>
            <td className="px-3 py-2 text-right">{done || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
