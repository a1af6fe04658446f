'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { canKeepDrafts, findDraft, keepDraft, removeDraft } from '@/components/form/draft';
import { useDraftSecret } from '@/components/form/draft-key';

export type DraftState =
  /** The form keeps no draft by intent. */
  | { readonly kind: 'off' }
  /** It would, but this browser or connection cannot. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'kept'; readonly at: Date };

export type DraftKeeper = {
  readonly state: DraftState;
  /** Something was typed: keeps it after a pause of 400 ms. */
  readonly touch: () => void;
  /** Keeps it now: before sending, and before the page goes. */
  readonly flush: () => Promise<void>;
  /** The form was sent: forgets the draft. */
  readonly discard: () => void;
};

type DraftOptions = {
  /** Names the form without naming anyone: «mediation-case:new». Left out: no draft. */
  readonly draftKey: string | undefined;
  /** The form as it stands. */
  readonly read: () => { readonly values: unknown; readonly key: string };
  /** Called once when the page opens on a form that was left unsent. */
  readonly restore: (draft: { readonly values: unknown; readonly key: string }) => void;
};

const PAUSE_MS = 400;

/** Keeps what is typed in a form through reload, lost connection and expired session. */
export function useDraft({ draftKey, read, restore }: DraftOptions): DraftKeeper {
  const secret = useDraftSecret();
  const [state, setState] = useState<DraftState>({ kind: draftKey && secret ? 'empty' : 'off' });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const callbacks = useRef({ read, restore });

  useEffect(() => {
    callbacks.current = { read, restore };
  }, [read, restore]);

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (!draftKey || !secret || !canKeepDrafts()) return;
    const at = new Date();
    try {
      const draft = { ...callbacks.current.read(), savedAt: at.toISOString() };
      await keepDraft(window.localStorage, secret, draftKey, draft);
      setState({ kind: 'kept', at });
    } catch {
      setState({ kind: 'unavailable' }); // the store is full or closed: the form says so and goes on without
    }
  }, [draftKey, secret]);

  const touch = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  }, [flush]);

  const discard = useCallback(() => {
    clearTimeout(timer.current);
    if (!draftKey || !secret || !canKeepDrafts()) return;
    removeDraft(window.localStorage, draftKey);
    setState({ kind: 'empty' });
  }, [draftKey, secret]);

  useEffect(() => {
    if (!draftKey || !secret) return;
    let left = false;
    const open = async (): Promise<void> => {
      if (!canKeepDrafts()) return setState({ kind: 'unavailable' });
      const found = await findDraft(window.localStorage, secret, draftKey, new Date());
      if (left || !found) return;
      callbacks.current.restore(found);
      setState({ kind: 'kept', at: new Date(found.savedAt) });
    };
    void open();
    return () => {
      left = true;
    };
  }, [draftKey, secret]);

  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden' && timer.current !== undefined) void flush();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, [flush]);

  return useMemo(() => ({ state, touch, flush, discard }), [state, touch, flush, discard]);
}
