import 'server-only';
import type { ImportKind } from '@/lib/domain/import/records';
import type { KindOfImport } from '@/lib/features/imports/kinds/kind';
import { applyAttendance } from '@/lib/features/imports/kinds/attendance/apply-attendance';
import { judgeAttendanceAgain } from '@/lib/features/imports/kinds/attendance/judge-again';
import { interpretAttendanceFile, readAttendance } from '@/lib/features/imports/kinds/attendance/read-list';
import { undoAttendance } from '@/lib/features/imports/kinds/attendance/undo-attendance';
import { applyBook } from '@/lib/features/imports/kinds/book/apply-book';
import { judgeBookAgain } from '@/lib/features/imports/kinds/book/judge-again';
import { interpretBookFile, readBook } from '@/lib/features/imports/kinds/book/read-book';
import { undoBook } from '@/lib/features/imports/kinds/book/undo-book';
import { applyRoll } from '@/lib/features/imports/kinds/roll/apply-roll';
import { judgeRollAgain } from '@/lib/features/imports/kinds/roll/judge-again';
import { interpretRollFile, readRoll } from '@/lib/features/imports/kinds/roll/read-roll';
import { undoRoll } from '@/lib/features/imports/kinds/roll/undo-roll';

/** Every paper that can be brought in, with what is its own about it. */
const KINDS: Record<ImportKind, KindOfImport> = {
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
  attendance: {
    interpret: interpretAttendanceFile,
    read: readAttendance,
    judgeAgain: judgeAttendanceAgain,
    apply: applyAttendance,
    undo: undoAttendance,
  },
};

export const kindOf = (kind: ImportKind): KindOfImport => KINDS[kind];
