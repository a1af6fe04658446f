'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { likelyTwins, type Twin } from '@/lib/domain/roll/twins';
import type { KnownPerson } from '@/lib/features/roll/mediator/add/known-person';
import { foldVietnamese } from '@/lib/schema/fold';
import { readPhone } from '@/lib/schema/phone';

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/**
 * Who on the roll may be the person being typed, told while typing; the server asks again. An answer given about other
 * people no longer holds once the typing finds somebody else.
 */
export function useTwins(people: readonly KnownPerson[]): readonly Twin<KnownPerson>[] {
  const { setValue } = useFormContext();
  const [fullName, birthYear, phone] = useWatch({ name: ['fullName', 'birthYear', 'phone'] }).map(text);
  const twins = useMemo(() => {
    const read = readPhone(phone ?? '');
    const year = Number(birthYear);
    return likelyTwins(
      {
        searchName: foldVietnamese(fullName ?? ''),
        birthYear: /^\d{4}$/.test(birthYear ?? '') ? year : null,
        phone: read.ok ? read.value : null,
      },
      people,
    );
  }, [people, fullName, birthYear, phone]);

  const found = twins.map(({ person }) => person.mediatorId).join(' ');
  const answeredAbout = useRef(found);
  useEffect(() => {
    if (answeredAbout.current !== found) setValue('same', '');
    answeredAbout.current = found;
  }, [found, setValue]);
  return twins;
}
