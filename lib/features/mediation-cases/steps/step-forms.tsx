import type { ReactNode } from 'react';
import { ruleOn } from '@/lib/domain/legal-rules';
import { CLOSING_REASONS, type CaseAction } from '@/lib/domain/mediation-case/case';
import type { CaseFile } from '@/lib/features/mediation-cases/file/case-file';
import { AcknowledgeAlertForm } from '@/lib/features/mediation-cases/steps/acknowledge-alert/form';
import { AddCoTeamForm } from '@/lib/features/mediation-cases/steps/add-co-team/form';
import { AddDetailsForm } from '@/lib/features/mediation-cases/steps/add-details/form';
import { AddPartyForm } from '@/lib/features/mediation-cases/steps/add-party/form';
import { AssignForm } from '@/lib/features/mediation-cases/steps/assign/form';
import { CancelMeetingForm } from '@/lib/features/mediation-cases/steps/cancel-meeting/form';
import { CloseForm } from '@/lib/features/mediation-cases/steps/close/form';
import { ConfirmScopeForm } from '@/lib/features/mediation-cases/steps/confirm-scope/form';
import { ContinueForm } from '@/lib/features/mediation-cases/steps/continue/form';
import { CorrectForm } from '@/lib/features/mediation-cases/steps/correct/form';
import { DeclareInterestForm } from '@/lib/features/mediation-cases/steps/declare-interest/form';
import { FollowObligationForm } from '@/lib/features/mediation-cases/steps/follow-obligation/form';
import {
  correctionOptions,
  detailValues,
  inviteeOptions,
  mediatorOptions,
  meetingsOfForm,
  openAlertOptions,
  openObligationOptions,
  partyOptions,
  partyTitles,
  sayPlannedMeeting,
  subKindOptions,
} from '@/lib/features/mediation-cases/steps/form-options';
import { HoldMeetingForm } from '@/lib/features/mediation-cases/steps/hold-meeting/form';
import { InviteExpertForm } from '@/lib/features/mediation-cases/steps/invite-expert/form';
import { MarkDuplicateForm } from '@/lib/features/mediation-cases/steps/mark-duplicate/form';
import { PauseForm } from '@/lib/features/mediation-cases/steps/pause/form';
import { PlanMeetingForm } from '@/lib/features/mediation-cases/steps/plan-meeting/form';
import { RaiseAlertForm } from '@/lib/features/mediation-cases/steps/raise-alert/form';
import type { StepChoices } from '@/lib/features/mediation-cases/steps/read-choices';
import { ReassignForm } from '@/lib/features/mediation-cases/steps/reassign/form';
import { ReferForm } from '@/lib/features/mediation-cases/steps/refer/form';
import { RefuseForm } from '@/lib/features/mediation-cases/steps/refuse/form';
import { ResumeForm } from '@/lib/features/mediation-cases/steps/resume/form';
import type { StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

type Drawn = { readonly base: StepBase; readonly file: CaseFile; readonly choices: StepChoices };

/** The form of each step, handed no more of the file than it shows. */
const FORMS: Record<CaseAction, (drawn: Drawn) => ReactNode> = {
  add_details: ({ base, file }) => (
    <AddDetailsForm
      base={base}
      subKinds={subKindOptions(file)}
      values={detailValues(file)}
      partyTitles={partyTitles(file.parts)}
    />
  ),
  confirm_scope: ({ base }) => <ConfirmScopeForm base={base} />,
  refuse: ({ base }) => <RefuseForm base={base} />,
  refer: ({ base }) => <ReferForm base={base} />,
  mark_duplicate: ({ base }) => <MarkDuplicateForm base={base} />,
  assign: ({ base, choices }) => (
    <AssignForm
      base={base}
      mediators={choices.mediators}
      startWithinDays={ruleOn('start_within_days', base.today)?.value ?? 0}
    />
  ),
  reassign: ({ base, file, choices }) => (
    <ReassignForm base={base} mediators={choices.mediators} current={file.facts.mediatorIds} />
  ),
  declare_interest: ({ base, choices }) => <DeclareInterestForm base={base} mediators={choices.mediators} />,
  plan_meeting: ({ base, file }) => (
    <PlanMeetingForm
      base={base}
      openness={file.outline.openness ?? 'private'}
      place={file.parts.meetings.at(-1)?.place ?? ''}
    />
  ),
  hold_meeting: ({ base, file }) => (
    <HoldMeetingForm
      base={base}
      parties={partyOptions(file.parts)}
      mediators={mediatorOptions(file.parts)}
      invitees={inviteeOptions(file.parts)}
      {...meetingsOfForm(file, base.today)}
    />
  ),
  cancel_meeting: ({ base, file }) => (
    <CancelMeetingForm base={base} when={sayPlannedMeeting(file, base.today)} />
  ),
  invite_expert: ({ base }) => <InviteExpertForm base={base} />,
  pause: ({ base }) => <PauseForm base={base} />,
  continue: ({ base }) => <ContinueForm base={base} />,
  close: ({ base, file }) => (
    <CloseForm
      base={base}
      parties={partyOptions(file.parts)}
      reasons={file.facts.startedOn === null ? ['stopped_by_party'] : CLOSING_REASONS}
    />
  ),
  resume: ({ base }) => <ResumeForm base={base} />,
  follow_obligation: ({ base, file }) => (
    <FollowObligationForm base={base} obligations={openObligationOptions(file, base.today)} />
  ),
  raise_alert: ({ base }) => <RaiseAlertForm base={base} />,
  acknowledge_alert: ({ base, file }) => (
    <AcknowledgeAlertForm base={base} alerts={openAlertOptions(file, base.today)} />
  ),
  add_co_team: ({ base, choices }) => (
    <AddCoTeamForm
      base={base}
      communes={choices.communes}
      communeId={choices.communeId}
      teams={choices.teams}
    />
  ),
  add_party: ({ base }) => <AddPartyForm base={base} />,
  correct: ({ base, file }) => <CorrectForm base={base} fields={correctionOptions(file)} />,
};

/** The form of the step that `base` names. */
export function StepFormOf(drawn: Drawn) {
  return FORMS[drawn.base.action](drawn);
}
