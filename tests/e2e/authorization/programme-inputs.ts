import { newId } from '@/lib/db/ids';
import { addDays } from '@/lib/domain/calendar';
import type { Fill } from './inputs';

// What the forms of the plan are sent.

/** A first day of its own: two plans of a city may not begin together. */
const anyDay = (): string => addDays('2040-01-01', Math.floor(Math.random() * 15_000));

const plan: Fill = () => {
  const from = anyDay();
  return {
    number: `${newId()}/KH-UBND`,
    issuedOn: '2026-01-15',
    issuer: 'UBND thành phố',
    title: 'Kế hoạch thử',
    basis: 'Quyết định 315/QĐ-TTg',
    from,
    to: addDays(from, 365),
    phases: [],
  };
};

/** The end of the programme at 100 %: right for every city and commune, whatever was shipped. */
const targets: Fill = () => ({
  code: 'teams_in_order',
  version: 0,
  y2025: '',
  y2026: '',
  y2027: '',
  y2028: '',
  y2029: '',
  y2030: '100',
  reason: '',
});

const words = { title: 'Kiểm tra công tác hòa giải', leadUnit: '', partners: '', dueOn: '', cityTaskId: '' };
const ofTask = ({ target: { taskId } }: Parameters<Fill>[0]) => ({ taskId, version: 0 });

export const PROGRAMME_INPUTS: Readonly<Record<string, Fill>> = {
  'programme/plan/addPlan': plan,
  'programme/plan/changePlan': (sent) => ({ ...plan(sent), planId: sent.target.planId, version: 0 }),
  'programme/targets/setCityTargets': targets,
  'programme/targets/setOwnTargets': targets,
  'programme/settings/setSetting': () => ({
    code: 'skills_trained',
    validFrom: '2026-06-01',
    followed: 'yes',
    variant: 'yearly',
    options: [],
    wording: '',
    source: '',
    open: '',
    reason: 'Hướng dẫn của Sở Tư pháp',
  }),
  'programme/tasks/addTask': () => ({ year: 2026, ...words }),
  'programme/tasks/takeTemplate': () => ({ year: 2029 }),
  'programme/tasks/changeTask': (sent) => ({ ...ofTask(sent), year: 2026, ...words }),
  'programme/tasks/finishTask': (sent) => ({ ...ofTask(sent), doneOn: sent.world.today, result: '' }),
  'programme/tasks/reopenTask': ofTask,
  'programme/tasks/removeTask': ofTask,
};
