import { IMPORT_KINDS, type ImportKind } from '@/lib/domain/import/records';
import { UPLOAD_PROBLEMS, type UploadProblem } from '@/lib/features/imports/addresses';
import { uuid } from '@/lib/schema/reference';
import { single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

export type UploadParams = {
  readonly kind: ImportKind;
  readonly classId: string | null;
  readonly problem: UploadProblem | null;
};

const Params = z.object({
  kind: single(z.enum(IMPORT_KINDS)).catch('roll'),
  classId: single(uuid()).catch(''),
  problem: single(z.enum(['', ...UPLOAD_PROBLEMS])).catch(''),
});

/** Reads the address of the first step; what cannot be read falls back to the roll. */
export function parseUploadParams(address: Readonly<Record<string, unknown>>): UploadParams {
  const { kind, classId, problem } = Params.parse(address);
  return { kind, classId: classId === '' ? null : classId, problem: problem === '' ? null : problem };
}
