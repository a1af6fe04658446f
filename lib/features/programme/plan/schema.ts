import { isoDate } from '@/lib/schema/date';
import { version } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** A plan of five years has two or three phases; one of single years has six. */
export const MOST_PHASES = 6;

const Phase = z.strictObject({
  name: oneLine({ label: 'Tên giai đoạn', max: 200 }),
  from: isoDate({ label: 'ngày bắt đầu giai đoạn' }),
  to: isoDate({ label: 'ngày kết thúc giai đoạn' }),
});

const plan = {
  number: oneLine({ label: 'Số kế hoạch', max: 60 }),
  issuedOn: isoDate({ label: 'ngày ban hành' }),
  issuer: oneLine({ label: 'Cơ quan ban hành', max: 200 }),
  title: oneLine({ label: 'Tên kế hoạch', max: 300 }),
  basis: oneLine({ label: 'Căn cứ', max: 300 }),
  from: isoDate({ label: 'ngày bắt đầu' }),
  to: isoDate({ label: 'ngày kết thúc' }),
  phases: z.array(Phase).max(MOST_PHASES, { error: `Ghi nhiều nhất ${MOST_PHASES} giai đoạn.` }),
};

/** A plan that the city enters. */
export const AddPlanInput = z.strictObject(plan);
export type AddPlanInput = z.output<typeof AddPlanInput>;
export type PlanFields = z.input<typeof AddPlanInput>;

/** The same plan, mended. */
export const ChangePlanInput = z.strictObject({ ...plan, planId: uuid(), version: version() });
export type ChangePlanInput = z.output<typeof ChangePlanInput>;
