import { ChevronRight } from 'lucide-react';
import { ActionList } from '@/components/ui/action-list';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import type { StepsView } from '@/lib/features/elections/procedure/present-steps';

type NextStepsProps = { readonly steps: NonNullable<StepsView> };

/** What may be done now, the main act filled; then what must wait, each with what is missing. */
export function NextSteps({ steps: { main, others, danger, later } }: NextStepsProps) {
  const nothing = !main && others.length === 0 && danger.length === 0;
  return (
    <div className="flex flex-col gap-5 print:hidden">
      <Sheet title="Việc tiếp theo">
        {nothing ? <p className="text-ink-2">Thủ tục đã xong, không còn việc nào.</p> : null}
        {main ? (
          <div className="max-lg:hidden">
            <ButtonLink variant="filled" block href={main.href}>
              {main.label}
            </ButtonLink>
          </div>
        ) : null}
        {others.length > 0 ? (
          <div className={main ? 'border-line lg:mt-3 lg:border-t' : ''}>
            <ActionList actions={others.map((step) => ({ ...step, icon: ChevronRight }))} />
          </div>
        ) : null}
        {danger.map(({ label, href }) => (
          <ButtonLink key={href} variant="danger-outlined" block href={href} className="mt-3">
            {label}
          </ButtonLink>
        ))}
      </Sheet>
      {later.length > 0 ? (
        <section className="px-4 sm:px-5">
          <h2 className="text-lead mb-2 font-semibold">Các bước sau</h2>
          <ul className="text-cell text-ink-2 flex flex-col gap-2">
            {later.map(({ label, reason }) => (
              <li key={label}>
                <span className="text-ink">{label}:</span> {reason}.
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
