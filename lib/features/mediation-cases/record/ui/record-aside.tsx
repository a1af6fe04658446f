'use client';

import { useWatch, type Control } from 'react-hook-form';
import type { IsoDate } from '@/lib/domain/iso-date';
import { likelyDuplicates } from '@/lib/features/mediation-cases/record/likely-duplicates';
import type { RecordingDesk } from '@/lib/features/mediation-cases/record/recording-desk';
import type { RecordCaseFields, RecordCaseInput } from '@/lib/features/mediation-cases/record/schema';
import { AfterRecording } from '@/lib/features/mediation-cases/record/ui/after-recording';
import { DuplicateNotice } from '@/lib/features/mediation-cases/record/ui/duplicate-notice';
import { TeamFacts } from '@/lib/features/mediation-cases/record/ui/team-facts';
import { readTypedDate } from '@/lib/format/typed-date';

type RecordAsideProps = {
  readonly desk: RecordingDesk;
  readonly today: IsoDate;
  readonly control: Control<RecordCaseFields, unknown, RecordCaseInput>;
};

/** Standing and next steps beside the form, following what is typed. */
export function RecordAside({ desk, today, control }: RecordAsideProps) {
  const [teamId = '', receivedOn = '', firstParty = '', secondParty = ''] = useWatch({
    control,
    name: ['teamId', 'receivedOn', 'firstParty', 'secondParty'],
  });
  const team = desk.teams.find(({ id }) => id === teamId);
  const day = readTypedDate(receivedOn, today);
  const duplicates = likelyDuplicates(desk.recent, { teamId, parties: [firstParty, secondParty] });
  return (
    <aside aria-label="Tổ và việc tiếp theo" className="flex flex-col gap-5">
      {team ? <TeamFacts team={team} year={today.slice(0, 4)} /> : null}
      <div role="status">
        {duplicates.length > 0 ? <DuplicateNotice duplicates={duplicates} today={today} /> : null}
      </div>
      <AfterRecording team={team} receivedOn={day.ok ? day.value : today} />
    </aside>
  );
}
