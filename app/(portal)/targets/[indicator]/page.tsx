import type { Metadata } from 'next';
import { INDICATOR_CODES, type IndicatorCode } from '@/lib/domain/indicators/codes';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { parseIndicatorParams } from '@/lib/features/indicators/targets/indicator-params';
import { readIndicator } from '@/lib/features/indicators/targets/read-indicator';
import { IndicatorPage } from '@/lib/features/indicators/ui/indicator-page';
import { readProgramme } from '@/lib/features/programme/read-programme';
import { findNextClass } from '@/lib/features/training-attendance/class/find-next-class';
import { NotFoundError } from '@/lib/server/not-found';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

type Props = PageProps<'indicator'>;

const codeOf = (typed: string): IndicatorCode | undefined => INDICATOR_CODES.find((code) => code === typed);

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const code = codeOf((await params).indicator);
  return { title: code ? INDICATORS[code].title : 'Chỉ tiêu' };
}

/** One indicator of a place: how it counts, where it leads, and the records behind it. */
export default async function Page({ params: path, searchParams }: Props) {
  const code = codeOf((await path).indicator);
  const address = await searchParams;
  const page = await read('target:read', async (context) => {
    if (!code) throw new NotFoundError();
    const params = parseIndicatorParams(address, context.today);
    const programme = await readProgramme(context.tx, params.on ?? context.today);
    const { tx, actor, today } = context;
    return {
      view: await readIndicator(context, code, params, programme),
      params,
      actor,
      classAhead: await findNextClass(tx, actor, 'skills', today),
    };
  });
  return <IndicatorPage {...page} />;
}
