import type { ReactNode } from 'react';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { LeavingCopiesForm, PublishLeavingForm } from '@/lib/features/elections/leaving/steps/after-form';
import { EndForm, KeepForm, WithdrawForm } from '@/lib/features/elections/leaving/steps/end-form';
import { AgreeForm, DisagreeForm } from '@/lib/features/elections/leaving/steps/paper-form';
import type { LeavingStepView } from '@/lib/features/elections/leaving/steps/read-step';
import { copyLines } from '@/lib/features/elections/steps/form-defaults';

type Open = Extract<LeavingStepView, { kind: 'open' }>;

/** The form of the step that was asked for. */
export function LeavingStepForm({ view }: { readonly view: Open }): ReactNode {
  const { action, base, file, seats } = view;
  switch (action) {
    case 'agree':
      return <AgreeForm base={base} />;
    case 'disagree':
      return <DisagreeForm base={base} />;
    case 'end':
      return (
        <EndForm
          base={base}
          seats={seats.map(({ seatId, teamName, role }) => ({
            value: seatId,
            label: teamName,
            note: MEDIATOR_ROLE_LABELS[role],
          }))}
          signerOffice={`Chủ tịch UBND ${file.outline.communeName}`}
        />
      );
    case 'keep':
      return <KeepForm base={base} />;
    case 'publish':
      return <PublishLeavingForm base={base} />;
    case 'receive_copies':
      return <LeavingCopiesForm base={base} lines={copyLines(file)} />;
    case 'withdraw':
      return <WithdrawForm base={base} />;
  }
}
