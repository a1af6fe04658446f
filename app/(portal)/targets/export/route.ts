import { exportIndicators } from '@/lib/features/indicators/export/export-indicators';
import { parseTargetsParams } from '@/lib/features/indicators/targets/params';
import { readProgramme } from '@/lib/features/programme/read-programme';
import { route } from '@/lib/server/route';

export const GET = route('target:export', async (context) => {
  const params = parseTargetsParams(Object.fromEntries(context.url.searchParams), context.today);
  const { day, settings } = await readProgramme(context.tx, params.on ?? context.today);
  return exportIndicators(context, { day, settings, mapThen: params.mapThen, communeId: params.communeId });
});
