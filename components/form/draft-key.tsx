'use client';

import { createContext, useContext, type ReactNode } from 'react';

const DraftSecretContext = createContext<string | null>(null);

type DraftKeyProviderProps = {
  /** 32 bytes as base64url, one per account, given by the server to signed-in pages only; never stored here. */
  readonly value: string;
  readonly children: ReactNode;
};

/** Gives the forms below it the secret their drafts are encrypted with. */
export function DraftKeyProvider({ value, children }: DraftKeyProviderProps) {
  return <DraftSecretContext value={value}>{children}</DraftSecretContext>;
}

/** The account's secret, or null where no one is signed in: forms there keep no draft. */
export function useDraftSecret(): string | null {
  return useContext(DraftSecretContext);
}
