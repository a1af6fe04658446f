'use client';

import { CheckCheck } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { ActionForm } from '@/components/form/action-form';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { recordAttendance } from '@/lib/features/training-attendance/actions';
import {
  standingOf,
  toggled,
  withMarks,
  type Marks,
} from '@/lib/features/training-attendance/attendance/marks';
import type { ListedPerson } from '@/lib/features/training-attendance/attendance/read-attendance';
import { AttendanceInput, type Arrival } from '@/lib/features/training-attendance/attendance/schema';
import { AddArrival } from '@/lib/features/training-attendance/attendance/ui/add-arrival';
import { ArrivalList } from '@/lib/features/training-attendance/attendance/ui/arrival-list';
import { PresenceRow } from '@/lib/features/training-attendance/attendance/ui/presence-row';
import { PasteNames } from '@/lib/features/training-attendance/paste/ui/paste-names';
import { PeopleSearch } from '@/lib/features/training-attendance/ui/people-search';
import { formatCount } from '@/lib/format/number';
import { foldVietnamese } from '@/lib/schema/fold';

type AttendanceFormProps = {
  readonly classId: string;
  readonly sessionId: string;
  readonly people: readonly ListedPerson[];
  readonly withCommune: boolean;
};

const NOTHING: Marks = { present: [], excused: [], absent: [] };

/** The list of one session: ticks are collected here and sent together; what was not sent yet survives a lost network. */
export function AttendanceForm({ classId, sessionId, people, withCommune }: AttendanceFormProps) {
  const router = useRouter();
  const toast = useToast();
  const [search, setSearch] = useState('');
  const form = useActionForm({
    action: recordAttendance,
    schema: AttendanceInput,
    defaults: { classId, sessionId, present: [], excused: [], absent: [], arrivals: [] },
    draftKey: `training:attendance:${sessionId}`,
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      put(NOTHING);
      setArrivals([]);
      router.refresh();
    },
  });
  const { control, setValue } = form.fields;
  const [present, excused, absent, arrivals] = useWatch({
    control,
    name: ['present', 'excused', 'absent', 'arrivals'],
  });
  const marks: Marks = { present, excused, absent };
  const put = (next: Marks): void => {
    setValue('present', [...next.present], { shouldDirty: true });
    setValue('excused', [...next.excused], { shouldDirty: true });
    setValue('absent', [...next.absent], { shouldDirty: true });
  };
  const setArrivals = (next: readonly Arrival[]): void =>
    setValue('arrivals', [...next], { shouldDirty: true });
  const addArrivals = (more: readonly Arrival[]): void => {
    const known = new Set([...arrivals, ...people].map(({ mediatorId }) => mediatorId));
    setArrivals([...arrivals, ...more.filter(({ mediatorId }) => !known.has(mediatorId))]);
  };
  const wanted = foldVietnamese(search);
  const shown = people.filter(({ fullName, teamName }) =>
    foldVietnamese(`${fullName} ${teamName}`).includes(wanted),
  );
  const open = people.filter(({ left }) => !left);
  const count = open.filter((person) => standingOf(marks, person) === 'present').length + arrivals.length;

  return (
    <ActionForm form={form} label="Điểm danh">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-60 flex-1">
          <PeopleSearch value={search} onChange={setSearch} />
        </div>
        <Button icon={CheckCheck} onClick={() => put(withMarks(marks, open, 'present'))}>
          Có mặt cả
        </Button>
      </div>
      <ul
        aria-label="Người trong danh sách"
        className="bg-sheet border-line rounded-card shadow-sheet border"
      >
        {shown.map((person) => (
          <PresenceRow
            key={person.mediatorId}
            person={person}
            standing={standingOf(marks, person)}
            withCommune={withCommune}
            onTap={(presence) => put(toggled(marks, person, presence))}
          />
        ))}
        {shown.length === 0 ? (
          <li className="text-ink-2 px-4 py-4">
            {people.length === 0
              ? 'Chưa mời ai. Thêm người đã đến ở dưới.'
              : 'Không thấy ai tên như vậy trong danh sách.'}
          </li>
        ) : null}
      </ul>
      <ArrivalList
        arrivals={arrivals}
        onRemove={(id) => setArrivals(arrivals.filter(({ mediatorId }) => mediatorId !== id))}
      />
      <AddArrival classId={classId} onAdd={(one) => addArrivals([one])} />
      <PasteNames
        classId={classId}
        sessionId={sessionId}
        onPresent={(listed, others) => {
          const ids = new Set(listed);
          put(
            withMarks(
              marks,
              open.filter(({ mediatorId }) => ids.has(mediatorId)),
              'present',
            ),
          );
          addArrivals(others);
        }}
      />
      <FormFooter>
        <SubmitButton>{`Ghi ${formatCount(count)} người có mặt`}</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
