import 'server-only';
import type { ImportKind } from '@/lib/domain/import/records';
import type { KindOfImport } from '@/lib/features/imports/kinds/kind';
import { applyBook } from '@/lib/features/imports/kinds/book/apply-book';
import { judgeBookAgain } from '@/lib/features/imports/kinds/book/judge-again';
import { interpretBookFile, readBook } from '@/lib/features/imports/kinds/book/read-book';
import { undoBook } from '@/lib/features/imports/kinds/book/undo-book';
import { applyRoll } from '@/lib/features/imports/kinds/roll/apply-roll';
import { judgeRollAgain } from '@/lib/features/imports/kinds/roll/judge-again';
import { interpretRollFile, readRoll } from '@/lib/features/imports/kinds/roll/read-roll';
import { undoRoll } from '@/lib/features/imports/kinds/roll/undo-roll';

/** Every paper that can be brought in, with what is its own about it. */
const KINDS: Partial<Record<ImportKind, KindOfImport>> = {
  roll: {
    interpret: interpretRollFile,
    read: readRoll,
    judgeAgain: judgeRollAgain,
    apply: applyRoll,
    undo: undoRoll,
  },
  book: {
    interpret: interpretBookFile,
    read: readBook,
    judgeAgain: judgeBookAgain,
    apply: applyBook,
    undo: undoBook,
  },
};

/** @throws when the portal does not bring in papers of this kind. */
export function kindOf(kind: ImportKind): KindOfImport {
  const found = KINDS[kind];
  if (!found) throw new Error(`no import of kind ${kind}`);
  return found;
}
