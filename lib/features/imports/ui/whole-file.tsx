import { Signal } from '@/components/ui/signal';
import type { Issue } from '@/lib/domain/import/issues';

/** More are folded away: the rows come first. */
const SHOWN = 12;

/** What was found about teams and the file as a whole: nothing that stops a row, but worth a look. */
export function WholeFile({ issues }: { readonly issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <section aria-labelledby="whole-file" className="mt-8 max-w-3xl">
      <h2 id="whole-file" className="text-h2 mb-2 font-semibold">
        Về các tổ và cả tệp
      </h2>
      <ul className="flex flex-col gap-2">
        {issues.slice(0, SHOWN).map((issue) => (
          <li
            key={`${issue.sheet} ${issue.row} ${issue.code} ${issue.reason}`}
            className="flex items-start gap-2"
          >
            <Signal tone="soon" className="text-soon mt-1.5" />
            <span>
              {issue.reason}
              {issue.row === null ? null : <span className="text-ink-3"> (dòng {issue.row})</span>}
            </span>
          </li>
        ))}
      </ul>
      {issues.length > SHOWN ? (
        <p className="text-ink-2 mt-2">Còn {issues.length - SHOWN} điều khác về các tổ.</p>
      ) : null}
    </section>
  );
}
