import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import { HANOI_PLAN } from '@/lib/domain/programme/shipped/hanoi';
import { NATIONAL_PLAN } from '@/lib/domain/programme/shipped/national';
import type { ShippedPlan, ShippedTarget } from '@/lib/domain/programme/shipped/shipped-plan';

/** Cities whose own plan is known, by the official code of the city (Quyết định 19/2025/QĐ-TTg). */
const PLANS_BY_CITY: Readonly<Record<string, ShippedPlan>> = { '01': HANOI_PLAN };

/** The plan a city starts with: its own where it is known, the programme's national values elsewhere. */
export const shippedPlanOf = (officialCode: string): ShippedPlan =>
  PLANS_BY_CITY[officialCode] ?? NATIONAL_PLAN;

/** The target of one indicator in a plan; null when the plan does not speak of it. */
export const shippedTargetOf = (plan: ShippedPlan, code: IndicatorCode): ShippedTarget | null =>
  plan.targets.find((target) => target.code === code) ?? null;
