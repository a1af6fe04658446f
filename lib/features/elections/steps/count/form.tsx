'use client';

import { useWatch } from 'react-hook-form';
import { FieldGroup } from '@/components/form/field-group';
import { FieldRow } from '@/components/form/field-row';
import { TextField } from '@/components/form/text-field';
import type { ElectionKind, ElectionMethod } from '@/lib/domain/election/election';
import { sayResultRule } from '@/lib/domain/election/sentences';
import { countVotes } from '@/lib/features/elections/steps/actions';
import { CountInput, type CountFields } from '@/lib/features/elections/steps/count/schema';
import { liveResult } from '@/lib/features/elections/steps/count/live-result';
import { LiveLine } from '@/lib/features/elections/ui/live-line';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

export type Countable = { readonly candidateId: string; readonly name: string; readonly note: string };

type CountFormProps = {
  readonly base: StepBase;
  readonly kind: ElectionKind;
  readonly method: ElectionMethod;
  readonly electorate: number;
  readonly seats: number;
  readonly candidates: readonly Countable[];
  readonly defaults: Omit<CountFields, 'electionId' | 'version'>;
};

/** Votes for each name, with what they mean beside them as they are typed. */
export function CountForm(props: CountFormProps) {
  const { base, kind, method, electorate, seats, candidates, defaults } = props;
  const form = useStepForm({ base, send: countVotes, schema: CountInput, defaults });
  const votes = useWatch({ control: form.fields.control, name: 'votes' });
  const result = liveResult(
    candidates.map(({ candidateId }, index) => ({ candidateId, typed: String(votes[index]?.votes ?? '') })),
    { kind, electorate, seats },
  );
  return (
    <StepForm base={base} form={form} submit="Ghi kết quả bầu">
      {method === 'show_of_hands' ? null : (
        <>
          <FieldRow>
            <TextField name="issued" label="Số phiếu phát ra" keyboard="numeric" />
            <TextField name="returned" label="Số phiếu thu về" keyboard="numeric" />
          </FieldRow>
          <FieldRow hint="Hợp lệ cộng không hợp lệ bằng số thu về.">
            <TextField name="valid" label="Số phiếu hợp lệ" keyboard="numeric" />
            <TextField name="invalid" label="Số phiếu không hợp lệ" keyboard="numeric" />
          </FieldRow>
        </>
      )}
      <FieldGroup
        title={method === 'show_of_hands' ? 'Số người biểu quyết đồng ý' : 'Số phiếu đồng ý'}
        note={`${sayResultRule(kind, electorate)}. Bầu ${seats} người.`}
      >
        {candidates.map(({ candidateId, name, note }, index) => (
          <div key={candidateId} className="grid items-start gap-x-5 gap-y-1 sm:grid-cols-[13rem_1fr]">
            <TextField name={`votes.${index}.votes`} label={name} hint={note} keyboard="numeric" />
            <p className="text-cell text-ink-2 sm:pt-9.5">{result.lines[index]}</p>
          </div>
        ))}
      </FieldGroup>
      <LiveLine tone={result.tone}>{result.summary}</LiveLine>
    </StepForm>
  );
}
