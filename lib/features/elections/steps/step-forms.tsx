import type { ReactNode } from 'react';
import { listedCandidates } from '@/lib/features/elections/file/election-file';
import { CandidateForm } from '@/lib/features/elections/steps/candidate/form';
import { RemoveCandidateForm } from '@/lib/features/elections/steps/candidate/remove-form';
import { CopiesForm } from '@/lib/features/elections/steps/copies/form';
import { CountForm } from '@/lib/features/elections/steps/count/form';
import { DecideForm } from '@/lib/features/elections/steps/decide/form';
import { EndingForm } from '@/lib/features/elections/steps/ending/form';
import {
  candidateDefaults,
  candidateOptions,
  chooseHint,
  copyLines,
  countables,
  electorateHint,
  holdDefaults,
  listedOptions,
  pickablePeople,
  planDefaults,
  seatsHint,
} from '@/lib/features/elections/steps/form-defaults';
import { HoldForm } from '@/lib/features/elections/steps/hold/form';
import { PlanForm } from '@/lib/features/elections/steps/plan/form';
import { ProposeForm } from '@/lib/features/elections/steps/propose/form';
import { PublishForm } from '@/lib/features/elections/steps/publish/form';
import type { StepView } from '@/lib/features/elections/steps/read-step';

type Open = Extract<StepView, { kind: 'open' }>;

/** The form of the step that was asked for, filled with what is known already. */
export function StepFormOf({ view }: { readonly view: Open }): ReactNode {
  const { action, base, file, numbers, people, candidateId } = view;
  const { kind, method, electorate, seats } = file.outline;
  switch (action) {
    case 'save_candidate':
      return (
        <CandidateForm
          base={base}
          kind={kind}
          people={pickablePeople(file, people, candidateId)}
          defaults={candidateDefaults(file, candidateId)}
        />
      );
    case 'remove_candidate':
      return <RemoveCandidateForm base={base} candidates={candidateOptions(file)} />;
    case 'plan':
      return (
        <PlanForm
          base={base}
          kind={kind}
          seatsHint={seatsHint(numbers)}
          defaults={planDefaults(file, numbers)}
        />
      );
    case 'hold':
      return method === null ? null : (
        <HoldForm
          base={base}
          kind={kind}
          method={method}
          electorateHint={electorateHint(file, numbers)}
          defaults={holdDefaults(file, numbers)}
        />
      );
    case 'count':
      return method === null || electorate === null || seats === null ? null : (
        <CountForm
          base={base}
          kind={kind}
          method={method}
          electorate={electorate}
          seats={seats}
          candidates={countables(file)}
          defaults={{
            issued: file.outline.ballots?.issued ?? '',
            returned: file.outline.ballots?.returned ?? '',
            valid: file.outline.ballots?.valid ?? '',
            invalid: file.outline.ballots?.invalid ?? '',
            votes: countables(file).map(({ candidateId: id }) => ({
              candidateId: id,
              votes: file.candidates.find((one) => one.candidateId === id)?.votes ?? '',
            })),
          }}
        />
      );
    case 'propose':
      return (
        <ProposeForm
          base={base}
          kind={kind}
          proposedBy={file.officials.find(({ role }) => role === 'head')?.name ?? ''}
          names={listedCandidates(file)
            .map(({ fullName }) => fullName)
            .join(', ')}
        />
      );
    case 'decide':
      return (
        <DecideForm
          base={base}
          listed={listedOptions(file)}
          chosenIds={listedCandidates(file)
            .filter(({ standing }) => standing !== 'tied')
            .map(({ candidateId: id }) => id)}
          chooseHint={chooseHint(file)}
          defaults={{ signer: '', signerOffice: `Chủ tịch UBND ${file.outline.communeName}` }}
        />
      );
    case 'publish':
      return <PublishForm base={base} />;
    case 'receive_copies':
      return <CopiesForm base={base} lines={copyLines(file)} />;
    case 'end_without_result':
    case 'cancel':
      return <EndingForm base={base} action={action} />;
  }
}
