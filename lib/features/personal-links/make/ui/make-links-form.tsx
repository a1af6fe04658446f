'use client';

import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { DateField } from '@/components/form/date-field';
import { PageForm } from '@/components/form/page-form';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import type { IsoDate } from '@/lib/domain/iso-date';
import { makeLinks } from '@/lib/features/personal-links/actions';
import { PERSONAL_LINKS } from '@/lib/features/personal-links/address';
import type { LinkedPerson } from '@/lib/features/personal-links/list/list-people';
import type { MakeDesk } from '@/lib/features/personal-links/make/read-desk';
import type { MadeLinks } from '@/lib/features/personal-links/make/make-links';
import { MakeLinksInput } from '@/lib/features/personal-links/make/schema';
import { MadeLinkList } from '@/lib/features/personal-links/make/ui/made-link-list';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** Whom, until when; then the texts to send, this once. */
export function MakeLinksForm({ desk, today }: { readonly desk: MakeDesk; readonly today: IsoDate }) {
  const [made, setMade] = useState<MadeLinks | null>(null);
  const form = useActionForm({
    action: makeLinks,
    schema: MakeLinksInput,
    defaults: {
      // Whoever has one that works keeps it unless the official says otherwise.
      mediatorIds: desk.people.filter(({ state }) => state !== 'open').map(({ mediatorId }) => mediatorId),
      expiresOn: desk.expiresOn,
    },
    onDone: ({ value }) => setMade(value),
  });
  const chosen = useWatch({ control: form.fields.control, name: 'mediatorIds' });
  if (made) return <MadeLinkList made={made} />;
  return (
    <Sheet padding="form">
      <PageForm
        form={form}
        label="Lấy liên kết riêng"
        submit={`Lấy liên kết cho ${formatCount(chosen.length)} người`}
        back={{ label: 'Về danh sách', href: PERSONAL_LINKS }}
      >
        <CheckboxListField
          name="mediatorIds"
          label="Hòa giải viên"
          hint="Ai đang có liên kết mà được chọn lại thì liên kết cũ thôi dùng."
          options={desk.people.map((person) => ({
            value: person.mediatorId,
            label: person.fullName,
            note: sayPerson(person),
          }))}
        />
        <DateField name="expiresOn" label="Dùng đến hết ngày" hint="Dài nhất 12 tháng" today={today} />
      </PageForm>
    </Sheet>
  );
}

const sayPerson = ({ teamNames, state, expiresOn }: LinkedPerson): string =>
  [
    teamNames.join(', '),
    state === 'open' && expiresOn ? `đang có liên kết, dùng đến ${formatDate(expiresOn)}` : null,
  ]
    .filter(Boolean)
    .join('; ');
