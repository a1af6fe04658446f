'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { ComboboxField } from '@/components/form/combobox-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { TaskBand } from '@/components/shell/task-band';
import { useToast } from '@/components/ui/toast';
import { ELECTION_KINDS } from '@/lib/domain/election/election';
import { ELECTION_KIND_HINTS, ELECTION_KIND_LABELS } from '@/lib/domain/election/labels';
import { electionHref, ELECTIONS_HREF } from '@/lib/features/elections/address';
import { openElection } from '@/lib/features/elections/open/actions';
import type { OpeningDesk } from '@/lib/features/elections/open/read-desk';
import { OpenElectionInput, type OpenElectionFields } from '@/lib/features/elections/open/schema';

const TITLE = 'Mở thủ tục bầu, công nhận';

/** Which team, and what is to be done there. */
export function OpenElectionForm({ desk: { teams, chosen } }: { readonly desk: OpeningDesk }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: openElection,
    schema: OpenElectionInput,
    defaults: chosen as OpenElectionFields,
    onDone: ({ value, message }) => {
      if (message) toast({ text: message });
      router.push(electionHref(value.electionId));
    },
  });
  return (
    <ActionForm form={form} label={TITLE}>
      <TaskBand title={TITLE} backHref={ELECTIONS_HREF} />
      <ComboboxField
        name="teamId"
        label="Tổ hòa giải"
        options={teams.map(({ teamId, name, note }) => ({ value: teamId, label: name, note }))}
        noResults="Không thấy tổ này. Thử gõ số tổ hoặc tên thôn, tổ dân phố."
      />
      <ChoiceTiles
        name="kind"
        label="Việc cần làm"
        columns={1}
        options={ELECTION_KINDS.map((kind) => ({
          value: kind,
          label: `${ELECTION_KIND_LABELS[kind]}: ${ELECTION_KIND_HINTS[kind].charAt(0).toLowerCase()}${ELECTION_KIND_HINTS[kind].slice(1)}`,
        }))}
      />
      <FormFooter>
        <SubmitButton>Mở thủ tục</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
