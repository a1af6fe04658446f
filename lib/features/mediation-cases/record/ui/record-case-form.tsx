'use client';

import { Users } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { ComboboxField } from '@/components/form/combobox-field';
import { DateField } from '@/components/form/date-field';
import { DraftLine } from '@/components/form/draft-line';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { TaskBand } from '@/components/shell/task-band';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { CASE_KINDS } from '@/lib/domain/mediation-case/case';
import { CASE_KIND_LABELS } from '@/lib/domain/mediation-case/labels';
import { recordCase } from '@/lib/features/mediation-cases/record/actions';
import type { DeskTeam, RecordingDesk } from '@/lib/features/mediation-cases/record/recording-desk';
import { RecordCaseInput } from '@/lib/features/mediation-cases/record/schema';
import { FixedTeam } from '@/lib/features/mediation-cases/record/ui/fixed-team';
import { KeyboardLine } from '@/lib/features/mediation-cases/record/ui/keyboard-line';
import { RecordAside } from '@/lib/features/mediation-cases/record/ui/record-aside';

type RecordCaseFormProps = {
  readonly desk: RecordingDesk;
  /** The server's day in Viet Nam. */
  readonly today: IsoDate;
  /** The place whose draft this is: one person may write in several. */
  readonly placeId: string;
};

/** Where «Ghi và phân công ngay» goes on to. */
const ASSIGN = 'assign';

const KINDS = CASE_KINDS.map((kind) => ({ value: kind, label: CASE_KIND_LABELS[kind] }));

/** The six inputs, and beside them what they call for: the team, cases that may be the same, what comes next. */
export function RecordCaseForm({ desk, today, placeId }: RecordCaseFormProps) {
  const router = useRouter();
  const toast = useToast();
  const onlyTeam = desk.teams.length === 1 ? desk.teams[0] : undefined;
  const form = useActionForm({
    action: recordCase,
    schema: RecordCaseInput,
    defaults: { teamId: onlyTeam?.id ?? '', receivedOn: today, firstParty: '', secondParty: '', summary: '' },
    draftKey: `mediation-case:new:${placeId}`,
    onDone: ({ value, message, intent }) => {
      if (message) toast({ text: message });
      const page = `/mediation-cases/${value.caseId}`;
      router.push(intent === ASSIGN ? `${page}/steps/assign` : page);
    },
  });

  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,45rem)_minmax(20rem,1fr)]">
      <div>
        <Sheet padding="form" className="max-sm:border-0 max-sm:bg-transparent max-sm:p-0 max-sm:shadow-none">
          <ActionForm form={form} label="Ghi vụ việc mới" startAt={onlyTeam ? 'receivedOn' : 'teamId'}>
            <TaskBand title="Ghi vụ việc mới" backHref="/mediation-cases" state={<DraftLine short />} />
            <SixInputs teams={desk.teams} onlyTeam={onlyTeam} today={today} />
            <FormFooter>
              <SubmitButton>Ghi vào sổ</SubmitButton>
              <SubmitButton intent={ASSIGN} variant="outlined" className="max-sm:hidden">
                Ghi và phân công ngay
              </SubmitButton>
            </FormFooter>
          </ActionForm>
        </Sheet>
        <KeyboardLine />
      </div>
      <RecordAside desk={desk} today={today} control={form.fields.control} />
    </div>
  );
}

type SixInputsProps = {
  readonly teams: readonly DeskTeam[];
  readonly onlyTeam: DeskTeam | undefined;
  readonly today: IsoDate;
};

// On a phone hints are read out but not shown, so that inputs and button fit 360 × 640.
function SixInputs({ teams, onlyTeam, today }: SixInputsProps) {
  return (
    <>
      <div className="grid gap-5 max-sm:gap-3 sm:grid-cols-[1fr_13rem]">
        {onlyTeam ? (
          <FixedTeam number={1} team={onlyTeam} />
        ) : (
          <ComboboxField
            name="teamId"
            number={1}
            label="Tổ hòa giải"
            hint="Gõ số tổ hoặc tên tổ trưởng, không dấu cũng được"
            hintOnPhone={false}
            icon={Users}
            options={teams.map(teamOption)}
            noResults="Không thấy tổ nào. Thử gõ số tổ, tên thôn, tổ dân phố hoặc tên tổ trưởng."
          />
        )}
        <DateField name="receivedOn" number={2} label="Ngày tiếp nhận" today={today} hintOnPhone={false} />
      </div>
      <ChoiceTiles name="kind" number={3} label="Loại vụ việc" options={KINDS} />
      <div>
        <div className="grid gap-5 max-sm:gap-3 sm:grid-cols-2">
          <TextField name="firstParty" number={4} label="Bên thứ nhất" spellCheck={false} />
          <TextField name="secondParty" number={5} label="Bên thứ hai" spellCheck={false} />
        </div>
        <p className="text-note text-ink-3 mt-1 max-sm:sr-only">
          Ghi họ tên một người, một gia đình hay một tổ chức; chưa rõ thì ghi «chưa biết».
        </p>
      </div>
      <TextField name="summary" number={6} label="Nội dung, một dòng" />
    </>
  );
}

const teamOption = ({ id, name, neighbourhoods, leader }: DeskTeam) => ({
  value: id,
  label: name,
  note: neighbourhoods,
  searchText: leader?.name,
});
