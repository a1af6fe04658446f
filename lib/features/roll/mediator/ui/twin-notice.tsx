'use client';

import { useFormContext } from 'react-hook-form';
import { useFormPart } from '@/components/form/form-context';
import { useField } from '@/components/form/use-field';
import { Button } from '@/components/ui/button';
import Link from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { IsoDate } from '@/lib/domain/iso-date';
import { SEX_LABELS } from '@/lib/domain/roll/sex';
import { LIKENESS_LABELS, type Twin } from '@/lib/domain/roll/twins';
import { sayPlaces, type KnownPerson } from '@/lib/features/roll/mediator/add/known-person';
import { OTHER_PERSON } from '@/lib/features/roll/mediator/add/schema';
import { useTwins } from '@/lib/features/roll/mediator/ui/use-twins';
import { formatPhone } from '@/lib/format/phone';

type TwinNoticeProps = { readonly people: readonly KnownPerson[]; readonly today: IsoDate };

/** People who may be the one being added, with what tells them apart. Choosing one of the answers sends the form. */
export function TwinNotice({ people, today }: TwinNoticeProps) {
  const { setValue } = useFormContext();
  const { pending } = useFormPart();
  const { id, error } = useField('same');
  const twins = useTwins(people);
  if (twins.length === 0) return null;
  const answer = (same: string): void => setValue('same', same);
  return (
    <div id={id} tabIndex={-1} className="scroll-mt-6">
      <Notice tone="soon" title="Có phải người đã có trong sổ?" role="status">
        {error ? <p className="text-late mb-1">{error}</p> : null}
        <ul className="divide-line divide-y">
          {twins.map((twin) => (
            <li key={twin.person.mediatorId} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5">
              <Facts twin={twin} today={today} />
              <Button
                type="submit"
                variant="tonal"
                size="row"
                pending={pending}
                onClick={() => answer(twin.person.mediatorId)}
              >
                Đúng người này, ghi vào tổ
              </Button>
            </li>
          ))}
        </ul>
        <Button
          type="submit"
          size="row"
          pending={pending}
          className="mt-2"
          onClick={() => answer(OTHER_PERSON)}
        >
          Đây là người khác, vẫn thêm
        </Button>
      </Notice>
    </div>
  );
}

function Facts({
  twin: { person, likeness },
  today,
}: {
  readonly twin: Twin<KnownPerson>;
  readonly today: IsoDate;
}) {
  const { mediatorId, fullName, birthYear, sex, phone } = person;
  const facts = [
    birthYear === null ? 'chưa rõ năm sinh' : `sinh ${birthYear}`,
    sex === null ? null : SEX_LABELS[sex].toLowerCase(),
    phone === null ? 'chưa có điện thoại' : formatPhone(phone),
  ].filter((fact) => fact !== null);
  return (
    <div className="min-w-56 flex-1">
      <Link href={`/roll/mediators/${mediatorId}`} prefetch={false} className="link font-medium">
        {fullName}
      </Link>
      , {facts.join(', ')}
      <span className="text-note text-ink-2 block">
        {sayPlaces(person, today)}. {LIKENESS_LABELS[likeness]}.
      </span>
    </div>
  );
}
