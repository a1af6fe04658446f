import type { JudgedRow } from '@/lib/features/imports/kinds/kind';

/**
 * The portal changed between the preview and the moment of writing: these rows would now do something else than what
 * the person agreed to. Nothing is written; they are shown again.
 */
export class RowsMoved extends Error {
  override name = 'RowsMoved';
  constructor(readonly moved: readonly { readonly ordinal: number; readonly now: JudgedRow }[]) {
    super('rows moved since the preview');
  }
}
