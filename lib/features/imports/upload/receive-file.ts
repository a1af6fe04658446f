import 'server-only';
import { MOST_FILE_BYTES } from '@/lib/http/body-limit';
import { batchHref, newImportHref } from '@/lib/features/imports/addresses';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import type { Uploaded } from '@/lib/server/upload';
import { keepFile } from './keep-file';
import { readUploadForm } from './upload-form';

/** Takes the file of the first step. @returns the page of its batch, or the first step again with what was wrong. */
export async function receiveFile({ form, ...context }: Context & Uploaded): Promise<string> {
  const { actor } = context;
  if (actor.role === 'operator') throw new NotFoundError();
  const sent = readUploadForm(form);
  if (!sent) return newImportHref({ kind: 'roll', problem: 'no_file' });
  const { kind, classId, file } = sent;
  // A city's administrator brings in the roll alone: of cases and classes the city sees no line.
  if (actor.communeId === null && kind !== 'roll') throw new NotFoundError();
  if (file.size > MOST_FILE_BYTES) return newImportHref({ kind, classId, problem: 'too_big' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await keepFile({ ...context, actor }, { kind, classId, name: file.name, bytes });
  return kept.kind === 'busy' ? newImportHref({ kind, classId, problem: 'busy' }) : batchHref(kept.batchId);
}
