import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import { communeName } from '@/lib/domain/units/unit-name';
import type { CaseOutline } from '@/lib/features/mediation-cases/file/case-outline';

/** «Vụ 3/2026», and in whose book where another team has it now: «Vụ 3/2026 (sổ Tổ hòa giải số 5)». */
export const sayCaseNumber = ({ bookNumber, bookYear, bookName }: CaseOutline): string =>
  `Vụ ${formatCaseNumber({ sequence: bookNumber, year: bookYear })}${bookName === null ? '' : ` (sổ ${bookName})`}`;

/** «phường Láng». */
export const ownerCommune = ({ communeKind, communeName: name }: CaseOutline): string =>
  communeName({ kind: communeKind, name });

/** «Tổ hòa giải số 12», or how one says it where the roll is closed to the reader. */
export const ownerTeam = ({ teamName }: CaseOutline): string => teamName ?? 'tổ giữ sổ';

/** «Vụ 3/2026, Tổ hòa giải số 12, phường Láng». */
export const sayWhoseCase = (outline: CaseOutline): string =>
  [sayCaseNumber(outline), ownerTeam(outline), ownerCommune(outline)].join(', ');
