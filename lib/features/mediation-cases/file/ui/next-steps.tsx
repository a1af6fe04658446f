import { ShieldAlert } from 'lucide-react';
import { ActionList } from '@/components/ui/action-list';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import type {
  NextStep,
  NextSteps as NextStepsView,
} from '@/lib/features/mediation-cases/file/present-next-steps';
import { ACTION_ICONS } from '@/lib/features/mediation-cases/file/ui/case-icons';

/** The one act that moves the case on. */
export function MainStep({ step }: { readonly step: NextStep }) {
  return (
    <ButtonLink variant="filled" block icon={ACTION_ICONS[step.action]} href={step.href}>
      {step.label}
    </ButtonLink>
  );
}

/** What may be done now, the main act filled; then what must wait, each with what is missing. */
export function NextSteps({ steps }: { readonly steps: NextStepsView }) {
  const { main, second, others, alarm, later } = steps;
  const nothing = !main && !second && !alarm && others.length === 0;
  return (
    <div className="flex flex-col gap-5 print:hidden">
      <Sheet title="Việc tiếp theo">
        {nothing ? <p className="text-ink-2">Không có việc nào của bạn trong vụ này lúc này.</p> : null}
        <div className="flex flex-col gap-2">
          {main ? (
            <div className="max-lg:hidden">
              <MainStep step={main} />
            </div>
          ) : null}
          {second ? (
            <ButtonLink variant="outlined" block href={second.href}>
              {second.label}
            </ButtonLink>
          ) : null}
        </div>
        {others.length > 0 ? (
          <div className={main || second ? 'border-line mt-3 border-t' : ''}>
            <ActionList
              actions={others.map(({ action, label, href }) => ({ icon: ACTION_ICONS[action], label, href }))}
            />
          </div>
        ) : null}
        {alarm ? (
          <ButtonLink variant="danger-outlined" block icon={ShieldAlert} href={alarm.href} className="mt-3">
            {alarm.label}
          </ButtonLink>
        ) : null}
      </Sheet>
      {later.length > 0 ? (
        <section className="px-4 sm:px-5">
          <h2 className="text-lead mb-2 font-semibold">Chưa làm được lúc này</h2>
          <ul className="text-cell text-ink-2 flex flex-col gap-2">
            {later.map(({ action, label, reason }) => (
              <li key={action}>
                <span className="text-ink">{label}:</span> {reason}.
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
