import { ChevronRight } from 'lucide-react';
import Link from '@/components/ui/link';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

export type PathStep = { readonly label: string; readonly href: string };

type PageHeaderProps = {
  /** The state in words: «10 việc cần làm, 2 việc đã quá hạn», not the name of a module. */
  readonly title: string;
  /** The way here; the title itself is added as the last step. Left out on a home page. */
  readonly path?: readonly PathStep[];
  /** How the last step is called when the title is too long for it. */
  readonly here?: string;
  /** A line above the title on a home page: the day. */
  readonly above?: ReactNode;
  /** One line of context, with the status tag if there is one. */
  readonly context?: ReactNode;
  readonly actions?: ReactNode;
  /** On a phone a `TaskBand` says the title instead. */
  readonly deskOnly?: boolean;
};

/** Path line, title, context and the page's main actions. */
export function PageHeader({ title, path, here, above, context, actions, deskOnly }: PageHeaderProps) {
  return (
    <div className={deskOnly ? 'mb-7 max-sm:hidden' : 'mb-5 sm:mb-7'}>
      {path ? <PathLine path={path} here={here ?? title} /> : null}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 max-sm:w-full sm:max-w-3xl">
          {above ? <p className="text-ink-2">{above}</p> : null}
          <h1 className="text-h1 font-semibold text-balance">{title}</h1>
          {context ? (
            <div className="text-ink-2 mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">{context}</div>
          ) : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-3 print:hidden">{actions}</div> : null}
      </div>
    </div>
  );
}

function PathLine({ path, here }: { readonly path: readonly PathStep[]; readonly here: string }) {
  return (
    <nav aria-label="Đường đến trang này" className="mb-2 print:hidden">
      <ol className="text-cell flex flex-wrap items-center gap-x-2 gap-y-1">
        {path.map(({ label, href }) => (
          <li key={href} className="flex items-center gap-2">
            <Link href={href} className="link">
              {label}
            </Link>
            <Icon of={ChevronRight} size={16} className="text-ink-2" />
          </li>
        ))}
        <li aria-current="page" className="text-ink-2">
          {here}
        </li>
      </ol>
    </nav>
  );
}
