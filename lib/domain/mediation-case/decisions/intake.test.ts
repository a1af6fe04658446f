import { describe, expect, it } from 'vitest';
import {
  CITY_OFFICER,
  COMMUNE,
  FACTS,
  LEADER,
  MEDIATOR,
  OPERATOR,
  OTHER_COMMUNE,
  OTHER_LEADER,
} from '@/lib/domain/mediation-case/case-facts.fixture';
import { decideAddCoTeam } from '@/lib/domain/mediation-case/decisions/add-co-team';
import { decideAddDetails } from '@/lib/domain/mediation-case/decisions/add-details';
import { decideAddParty } from '@/lib/domain/mediation-case/decisions/add-party';
import { decideMarkDuplicate } from '@/lib/domain/mediation-case/decisions/mark-duplicate';
import {
  decideRecord,
  type RecordInput,
  type RecordingTeam,
} from '@/lib/domain/mediation-case/decisions/record';
import { decideConfirmScope, decideRefer, decideRefuse } from '@/lib/domain/mediation-case/decisions/scope';

const TODAY = '2026-11-22';

const refusedWith = (code: string) => ({ ok: false, error: code });

describe('decideRecord', () => {
  const team: RecordingTeam = { teamId: 't1', communeId: 'x1', foundedOn: '2014-05-01', closedOn: null };
  const input: RecordInput = {
    receivedOn: '2026-11-20',
    kind: 'conflict',
    firstParty: 'Phùng Thị Mai',
    secondParty: 'Gia đình ông Đặng Văn Sửu',
    summary: 'Bậc tam cấp lấn ngõ đi chung',
  };

  it.each([
    ['today', { receivedOn: TODAY }],
    ['on the day the team was founded', { receivedOn: '2014-05-01' }],
    ['with a party not known yet', { secondParty: 'chưa biết' }],
  ])('enters a case received %s', (_name, change) => {
    expect(decideRecord(team, { ...input, ...change }, COMMUNE, TODAY)).toEqual({
      ok: true,
      value: { event: 'recorded', status: 'received' },
    });
  });

  it.each<[string, Partial<RecordInput>]>([
    ['date_in_future', { receivedOn: '2026-11-23' }],
    ['date_before_1900', { receivedOn: '1899-12-31' }],
    ['received_before_team', { receivedOn: '2014-04-30' }],
    ['first_party_missing', { firstParty: ' \u200b' }],
    ['second_party_missing', { secondParty: '' }],
    ['summary_missing', { summary: '\n\t' }],
  ])('refuses: %s', (code, change) => {
    expect(decideRecord(team, { ...input, ...change }, COMMUNE, TODAY)).toEqual(refusedWith(code));
  });

  it('keeps the book of a team that ended open up to its last day', () => {
    const ended = { ...team, closedOn: '2026-11-20' };
    expect(decideRecord(ended, input, COMMUNE, TODAY).ok).toBe(true);
    expect(decideRecord(ended, { ...input, receivedOn: '2026-11-21' }, COMMUNE, TODAY)).toEqual(
      refusedWith('received_after_team_closed'),
    );
  });

  it.each([
    ['the commune', COMMUNE, true],
    ['the leader', LEADER, true],
    ['another commune', OTHER_COMMUNE, false],
    ['another leader', OTHER_LEADER, false],
    ['a mediator', MEDIATOR, false],
    ['the city', CITY_OFFICER, false],
    ['the operator', OPERATOR, false],
  ])('by %s: %s', (_name, actor, may) => {
    const decision = decideRecord(team, input, actor, TODAY);
    expect(decision).toEqual(may ? expect.objectContaining({ ok: true }) : refusedWith('team_not_yours'));
  });
});

describe('scope', () => {
  const refusal = { exclusion: 'crime', on: '2026-11-15' } as const;

  it('is confirmed once', () => {
    expect(decideConfirmScope(FACTS.received, LEADER)).toEqual({
      ok: true,
      value: { event: 'scope_confirmed', status: 'received' },
    });
    expect(decideConfirmScope({ ...FACTS.received, scopeConfirmed: true }, LEADER)).toEqual(
      refusedWith('scope_already_confirmed'),
    );
  });

  it('refuses with a reason, and the line stays as ended otherwise', () => {
    expect(decideRefuse(FACTS.received, refusal, COMMUNE, TODAY)).toEqual({
      ok: true,
      value: {
        event: 'refused',
        status: 'ended_otherwise',
        otherEnding: 'out_of_scope_refused',
        exclusion: 'crime',
        endedOn: '2026-11-15',
        cancelsMeeting: false,
      },
    });
  });

  it.each([
    ['exclusion_missing', { exclusion: null }],
    ['date_before_received', { on: '2026-11-13' }],
    ['date_in_future', { on: '2026-11-23' }],
  ])('does not refuse: %s', (code, change) => {
    expect(decideRefuse(FACTS.received, { ...refusal, ...change }, COMMUNE, TODAY)).toEqual(
      refusedWith(code),
    );
  });

  it('refers only to a named body', () => {
    expect(decideRefer(FACTS.received, { ...refusal, body: ' ' }, COMMUNE, TODAY)).toEqual(
      refusedWith('referral_body_missing'),
    );
    expect(decideRefer(FACTS.received, { ...refusal, body: 'Công an phường' }, COMMUNE, TODAY)).toMatchObject(
      {
        ok: true,
        value: { event: 'referred', otherEnding: 'out_of_scope_referred', body: 'Công an phường' },
      },
    );
  });

  it('cannot be refused once mediation has begun', () => {
    expect(decideRefuse(FACTS.inMediation, refusal, COMMUNE, TODAY)).toEqual(refusedWith('mediation_begun'));
  });
});

describe('decideMarkDuplicate', () => {
  const original = { caseId: 'v0', teamId: 't1', otherEnding: null };

  it('ends the second line and points at the first', () => {
    expect(decideMarkDuplicate(FACTS.received, original, LEADER, TODAY)).toMatchObject({
      ok: true,
      value: { status: 'ended_otherwise', otherEnding: 'duplicate_entry', originalCaseId: 'v0' },
    });
  });

  it.each([
    ['duplicate_of_itself', { caseId: 'v1' }],
    ['duplicate_in_other_team', { teamId: 't2' }],
    ['duplicate_of_duplicate', { otherEnding: 'duplicate_entry' as const }],
  ])('refuses: %s', (code, change) => {
    expect(decideMarkDuplicate(FACTS.received, { ...original, ...change }, LEADER, TODAY)).toEqual(
      refusedWith(code),
    );
  });
});

describe('details and parties', () => {
  it.each([
    ['shared_path', true],
    [null, true],
    ['land', false],
    ['no_such_kind', false],
  ])('sub-kind %s of a conflict: %s', (subKind, fits) => {
    const decision = decideAddDetails(FACTS.received, { ground: 'one_party_request', subKind }, COMMUNE);
    expect(decision).toEqual(
      fits ? expect.objectContaining({ ok: true }) : refusedWith('sub_kind_of_other_kind'),
    );
  });

  it.each([
    ['party_name_missing', { name: '' }],
    ['birth_year_impossible', { birthYear: 1899 }],
    ['birth_year_impossible', { birthYear: 2027 }],
  ])('refuses a party: %s', (code, change) => {
    const party = { side: 'related', kind: 'person', name: 'Trần Văn Lộc', birthYear: 1960 } as const;
    expect(decideAddParty(FACTS.assigned, party, MEDIATOR, TODAY).ok).toBe(true);
    expect(decideAddParty(FACTS.assigned, { ...party, ...change }, MEDIATOR, TODAY)).toEqual(
      refusedWith(code),
    );
  });
});

describe('decideAddCoTeam', () => {
  it.each([
    ['another team', { teamId: 't2', closedOn: null }, { ok: true, value: expect.anything() }],
    ['a team on its last day', { teamId: 't2', closedOn: TODAY }, expect.objectContaining({ ok: true })],
    ['a team that ended', { teamId: 't2', closedOn: '2026-11-21' }, refusedWith('co_team_closed')],
    ['the owner itself', { teamId: 't1', closedOn: null }, refusedWith('co_team_is_owner')],
  ])('asks %s', (_name, team, expected) => {
    expect(decideAddCoTeam(FACTS.assigned, team, LEADER, TODAY)).toEqual(expected);
  });

  it('asks one team only', () => {
    const shared = { ...FACTS.assigned, coTeamId: 't2' };
    expect(decideAddCoTeam(shared, { teamId: 't3', closedOn: null }, LEADER, TODAY)).toEqual(
      refusedWith('co_team_already_added'),
    );
  });
});
