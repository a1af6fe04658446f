import { describe, expect, it } from 'vitest';
import { lifeLine } from '@/lib/features/roll/mediator/file/life-line';
import { sayLifeReason, sayLifeStep } from '@/lib/features/roll/mediator/file/say-life';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';

const paper = (decidedOn: string, kind: 'recognise_mediators' | 're_recognise' = 'recognise_mediators') => ({
  id: decidedOn,
  kind,
  number: '1',
  decidedOn,
});

const seat = (over: Partial<SeatOnRoll>): SeatOnRoll => ({
  seatId: 'seat',
  teamId: 'team-27',
  teamName: 'Tổ 27',
  mediatorId: 'an',
  role: 'member',
  validFrom: '2020-01-01',
  validTo: null,
  recognisedOn: '2020-01-10',
  recognition: 'first',
  recognisedBy: paper('2020-01-10'),
  endedBy: null,
  endReason: null,
  fullName: 'Phạm Văn Định',
  birthYear: 1957,
  sex: 'male',
  phone: null,
  ...over,
});

const told = (seats: readonly SeatOnRoll[]) =>
  lifeLine(seats).map((step) => `${step.on} ${sayLifeStep(step)}`);

describe('the life line', () => {
  it('runs from election to leaving, newest first', () => {
    const steps = [seat({ validTo: '2026-11-09', endReason: 'own_wish' })];
    expect(told(steps)).toEqual([
      '2026-11-09 Thôi làm hòa giải viên Tổ 27',
      '2020-01-10 Được công nhận hòa giải viên, Tổ 27',
      '2020-01-01 Vào danh sách Tổ 27, chờ công nhận',
    ]);
    expect(lifeLine(steps).map(sayLifeReason)[0]).toBe('Theo nguyện vọng của hòa giải viên.');
  });

  it('tells a change of role as one step, both ways', () => {
    const member = seat({
      seatId: '1',
      validFrom: '2020-01-10',
      validTo: '2022-05-01',
      endReason: 'role_changed',
    });
    const leader = seat({
      seatId: '2',
      role: 'leader',
      validFrom: '2022-05-01',
      validTo: '2024-05-01',
      recognisedOn: '2022-05-01',
      endReason: 'role_changed',
    });
    const again = seat({ seatId: '3', validFrom: '2024-05-01' });
    expect(told([again, leader, member])).toEqual([
      '2024-05-01 Thôi làm tổ trưởng, tiếp tục làm hòa giải viên Tổ 27',
      '2022-05-01 Được công nhận tổ trưởng, Tổ 27',
      '2020-01-10 Được công nhận hòa giải viên, Tổ 27',
    ]);
  });

  it('dates a re-recognition by its paper, and the service by its seat', () => {
    const again = seat({
      recognition: 're_recognition',
      recognisedOn: '2020-01-01',
      recognisedBy: paper('2025-12-12', 're_recognise'),
    });
    expect(told([again])).toEqual([
      '2025-12-12 Được công nhận lại làm hòa giải viên, Tổ 27',
      '2020-01-01 Vào Tổ 27',
    ]);
  });

  it('says that somebody went with a dissolved team, and waits for who is not recognised', () => {
    const gone = seat({ validTo: '2026-01-01', recognisedOn: '2020-01-01' });
    expect(told([gone])[0]).toBe('2026-01-01 Thôi ở Tổ 27');
    expect(told([seat({ recognisedOn: null, recognisedBy: null })])).toEqual([
      '2020-01-01 Vào danh sách Tổ 27, chờ công nhận',
    ]);
  });
});
