import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { listDueCases } from '@/lib/features/due/due-cases';
import { actorOf, assignMediator, buildCase, buildMediator, buildTeam } from '../support/builders';

const today = '2026-11-22';
const dueOf = (actor: Actor) => withScope(actor, (tx) => listDueCases(tx, actor, today));

describe('what is due', () => {
  it('shows each case once, by its most urgent matter, the most urgent first', async () => {
    const mediator = await buildMediator();
    const assigned = { status: 'assigned', assigned_on: '2026-11-10', must_start_by: '2026-11-13' };
    const late = await buildCase({ ...mediator, columns: assigned });
    const alarmed = await buildCase({ ...mediator, columns: { ...assigned, open_alerts: 1 } });
    for (const built of [late, alarmed]) await assignMediator(built, mediator, '2026-11-10');
    const fresh = await buildCase({ ...mediator });
    const followed = await buildCase({
      ...mediator,
      columns: {
        status: 'closed',
        assigned_on: '2026-11-02',
        ended_on: '2026-11-05',
        closing_reason: 'agreement',
        outcome: 'successful',
        next_obligation_due: '2026-11-25',
      },
    });
    await buildCase({
      ...mediator,
      columns: {
        status: 'ended_otherwise',
        other_ending: 'out_of_scope_refused',
        exclusion: 'crime',
        ended_on: '2026-11-03',
      },
    });

    const rows = await dueOf(actorOf('commune_officer', mediator));
    expect(rows.map(({ caseId, due }) => [caseId, due.kind, due.on])).toEqual([
      [alarmed.caseId, 'alert_open', null],
      [late.caseId, 'start_late', '2026-11-13'],
      [fresh.caseId, 'unassigned', null],
      [followed.caseId, 'obligation_due', '2026-11-25'],
    ]);
  });

  it('gives a team its own cases, a mediator those assigned to them, and a city none', async () => {
    const team = await buildTeam();
    const [mine, theirs] = [
      await buildMediator(team),
      await buildMediator({ ...team, fullName: 'Lê Quang Điệp' }),
    ];
    const sibling = await buildMediator(await buildTeam({ ...team, name: 'Tổ hòa giải số 2' }));
    const assigned = { status: 'assigned', assigned_on: '2026-11-10', must_start_by: '2026-11-13' };
    for (const mediator of [mine, theirs, sibling]) {
      await assignMediator(await buildCase({ ...mediator, columns: assigned }), mediator, '2026-11-10');
    }
    expect(await dueOf(actorOf('commune_officer', team))).toHaveLength(3);
    expect(await dueOf(actorOf('team_leader', team))).toHaveLength(2);
    expect(await dueOf(actorOf('mediator', mine))).toHaveLength(1);
    expect(await dueOf(actorOf('city_officer', team))).toEqual([]);
    expect(await dueOf(actorOf('commune_officer', await buildTeam()))).toEqual([]);
  });
});
