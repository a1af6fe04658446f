import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { launcherEnv } from '@/lib/env';
import { reportPlans } from '../bench/plan-report';
import { BENCH_SIZES } from '../bench/result';
import { GROUPS, runBench } from '../bench/run';
import { drawTable } from '../bench/table';
import { ensureBuild } from '../serve/ensure-build';
import { ensurePrismaClient } from '../serve/prisma-client';
import { Refusal } from '../setup/refusal.mjs';
import { Shutdown } from '../system/shutdown';

const OPTIONS = {
  size: { type: 'string', default: 'city' },
  only: { type: 'string', default: GROUPS.join(',') },
  json: { type: 'string' },
  plans: { type: 'string' },
} as const;

/** One of the values an option may have. */
function choose<const Values extends readonly string[]>(
  option: string,
  values: Values,
  given: string,
): Values[number] {
  const found = values.find((value) => value === given);
  if (!found) throw new Refusal(`--${option} không nhận «${given}»: chọn trong ${values.join(', ')}.`);
  return found;
}

/** How busy others kept the machine before the bench added its own work: without it no figure can be judged. */
function describeLoad(): string {
  const minute = (loadavg()[0] ?? 0).toFixed(1).replace('.', ',');
  return `Tải của máy trước khi đo: ${minute} trên ${availableParallelism()} nhân.`;
}

/**
 * `npm run bench [-- --size=city|nation] [--only=a,b,c,d,e,f,g,h,i,j] [--json FILE] [--plans FILE]`: measures the portal on
 * a database and a server of its own, and prints one table. It reports and judges nothing by its exit code: only what
 * could not be measured fails.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const size = choose('size', BENCH_SIZES, values.size);
  const groups = values.only.split(',').map((group) => choose('only', GROUPS, group));
  const { chromiumPath } = launcherEnv();
  const shutdown = new Shutdown(1);
  try {
    const load = describeLoad();
    await ensurePrismaClient();
    await ensureBuild();
    const withPlans = values.plans !== undefined;
    const { results, plans } = await runBench({ size, groups, withPlans, chromiumPath }, shutdown);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
    if (values.plans) writeFileSync(values.plans, reportPlans(plans));
    console.log(`\n${drawTable(results)}\n\n${load}`);
    return 0;
  } finally {
    await shutdown.run();
  }
}
