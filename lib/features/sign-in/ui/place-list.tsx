'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { v4 as newKey } from 'uuid';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import type { Place } from '@/lib/auth/places';
import { chooseMembership } from '@/lib/features/sign-in/actions';

/** The places of one person, each with its one action. */
export function PlaceList({ places }: { readonly places: readonly Place[] }) {
  const router = useRouter();
  const [going, setGoing] = useState<Place | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const choose = async (place: Place): Promise<void> => {
    setGoing(place);
    setFailure(null);
    const result = await chooseMembership({
      key: newKey(),
      input: { membershipId: place.membershipId },
    }).catch(() => ({ ok: false, message: 'Chưa chọn được vì mất mạng. Bấm lại.' }) as const);
    if (result.ok) {
      // A full load: nothing of the former place stays in this page's memory.
      window.location.replace('/');
      return;
    }
    setGoing(null);
    setFailure(result.message);
    router.refresh();
  };

  return (
    <>
      {failure ? <Notice tone="late" title={failure} role="alert" className="mb-4" /> : null}
      <ul className="bg-sheet border-line rounded-card shadow-sheet divide-line divide-y border">
        {places.map((place) => (
          <li
            key={place.membershipId ?? 'platform'}
            className="flex flex-wrap items-center gap-x-6 gap-y-3 p-4 sm:px-5"
          >
            <div className="min-w-56 flex-1">
              <p className="font-medium">{place.name}</p>
              <p className="text-note text-ink-2">{place.post}</p>
            </div>
            {place.isHere ? <Tag tone="path">Đang làm việc ở đây</Tag> : null}
            <Button
              variant="tonal"
              size="row"
              pending={going === place}
              pendingLabel="Đang mở…"
              aria-label={`${place.isHere ? 'Ở lại' : 'Vào'} ${place.name}, ${place.post}`}
              onClick={() => choose(place)}
            >
              {place.isHere ? 'Ở lại' : 'Vào làm việc'}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
