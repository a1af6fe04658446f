import type { IsoDate } from '@/lib/domain/iso-date';
import type { OutboxMessage } from '@/lib/server/outbox';

/** Tells whoever was invited that day, hour or place are others now; of a class that is over there is nothing to tell. */
export const tellChange = (
  { classId, heldTo }: { readonly classId: string; readonly heldTo: IsoDate },
  today: IsoDate,
): readonly OutboxMessage[] =>
  heldTo < today ? [] : [{ topic: 'training.class_changed', payload: { classId } }];
