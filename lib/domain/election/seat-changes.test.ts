import { describe, expect, it } from 'vitest';
import { seatChanges, type Recognised, type StandingSeat } from '@/lib/domain/election/seat-changes';

const DECISION = { decisionId: 'd2', effectiveOn: '2026-11-20' };
const seat = (over: Partial<StandingSeat>): StandingSeat => ({
  seatId: 's1',
  mediatorId: 'm1',
  role: 'member',
  validFrom: '2020-01-01',
  recognisedById: 'd1',
  recognition: 'first',
  leaving: null,
  ...over,
});
const person = (over: Partial<Recognised> = {}): Recognised => ({
  mediatorId: 'm1',
  role: 'member',
  recognition: 'first',
  ...over,
});
const BY = { recognisedById: 'd2', recognition: 'first' } as const;

describe('what a decision does to the seats of a team', () => {
  it('somebody without a seat gets one', () => {
    expect(seatChanges([person()], [], DECISION)).toEqual([
      { kind: 'begin', mediatorId: 'm1', role: 'member', leaving: null, ...BY },
    ]);
  });

  it('a seat that waited is recognised, one that was recognised keeps its decision', () => {
    expect(seatChanges([person()], [seat({ recognisedById: null, recognition: null })], DECISION)).toEqual([
      { kind: 'recognise', seatId: 's1', ...BY },
    ]);
    expect(seatChanges([person()], [seat({})], DECISION)).toEqual([]);
  });

  it('a member who becomes leader ends one seat and begins another', () => {
    expect(seatChanges([person({ role: 'leader' })], [seat({})], DECISION)).toEqual([
      { kind: 'end', seatId: 's1' },
      { kind: 'begin', mediatorId: 'm1', role: 'leader', leaving: null, ...BY },
    ]);
  });

  it('a seat that begins on the very day takes the role: it has lasted no day', () => {
    expect(seatChanges([person({ role: 'leader' })], [seat({ validFrom: '2026-11-20' })], DECISION)).toEqual([
      { kind: 'turn', seatId: 's1', role: 'leader', ...BY },
    ]);
  });

  it('whoever led before goes on as a member, by the decision that recognised them', () => {
    const former = seat({ seatId: 's9', mediatorId: 'm9', role: 'leader' });
    expect(seatChanges([person({ role: 'leader' })], [seat({}), former], DECISION)).toEqual([
      { kind: 'end', seatId: 's9' },
      {
        kind: 'begin',
        mediatorId: 'm9',
        role: 'member',
        leaving: null,
        recognisedById: 'd1',
        recognition: 'first',
      },
      { kind: 'end', seatId: 's1' },
      { kind: 'begin', mediatorId: 'm1', role: 'leader', leaving: null, ...BY },
    ]);
  });

  it('a leaving that lies ahead goes along', () => {
    const leaving = { validTo: '2026-12-31', endedById: 'd7', endReason: 'own_wish' };
    const former = seat({ mediatorId: 'm9', role: 'leader', leaving });
    expect(seatChanges([person({ role: 'leader' })], [former], DECISION)).toContainEqual(
      expect.objectContaining({ kind: 'begin', mediatorId: 'm9', role: 'member', leaving }),
    );
  });

  it('a leader elected again stays; new members leave the leader alone', () => {
    const leader = seat({ role: 'leader' });
    expect(seatChanges([person({ role: 'leader' })], [leader], DECISION)).toEqual([]);
    expect(seatChanges([person({ mediatorId: 'm2' })], [leader], DECISION)).toEqual([
      { kind: 'begin', mediatorId: 'm2', role: 'member', leaving: null, ...BY },
    ]);
  });

  it('two leaders by mistake: both make way for the new one', () => {
    const two = [
      seat({ seatId: 's8', mediatorId: 'm8', role: 'leader' }),
      seat({ seatId: 's9', mediatorId: 'm9', role: 'leader' }),
    ];
    const changes = seatChanges([person({ role: 'leader' })], two, DECISION);
    expect(changes.filter(({ kind }) => kind === 'end')).toHaveLength(2);
    expect(changes.filter((change) => change.kind === 'begin' && change.role === 'leader')).toHaveLength(1);
  });

  it('re-recognition with a leader among the list: a former leader listed as member is not given two seats', () => {
    const former = seat({ role: 'leader' });
    const people = [person(), person({ mediatorId: 'm2', role: 'leader' })];
    const begun = seatChanges(people, [former], DECISION).filter(({ kind }) => kind === 'begin');
    expect(begun).toHaveLength(2);
  });
});
