import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar, type CalendarEvent } from '@/lib/calendar/calendar';
import { contentLine, escapeText } from '@/lib/calendar/content-line';
import { Chance, seedOf } from '@/tests/support/random';

const EVENT: CalendarEvent = {
  uid: '01930000-0000-7000-8000-000000000001@hoa-giai-o-co-so',
  sequence: 2,
  changedAt: new Date('2026-11-20T02:30:15.123Z'),
  status: 'CONFIRMED',
  day: '2026-11-28',
  hours: { from: '08:00', to: '11:30' },
  summary: 'Kỹ năng hòa giải, buổi 2',
  location: 'Nhà văn hóa phường Láng; phòng họp tầng 2',
  description: 'Mang theo: sổ theo dõi của tổ, bút.\nTrả lời đến hay không trên trang lịch tập huấn.',
};

describe('a calendar as it is sent', () => {
  it('is byte for byte what Google, Apple and Outlook were given', async () => {
    const whole = writeCalendar('Lịch tập huấn hòa giải', [
      EVENT,
      {
        ...EVENT,
        uid: 'b@hoa-giai-o-co-so',
        status: 'CANCELLED',
        sequence: 3,
        summary: 'Đã hủy: Luật Đất đai',
      },
      { ...EVENT, uid: 'c@hoa-giai-o-co-so', status: 'TENTATIVE', hours: null, location: null },
    ]);
    await expect(whole).toMatchFileSnapshot('calendar.golden.ics');
  });

  it('ends every line with CRLF and keeps it within 75 octets', () => {
    const long = { ...EVENT, summary: 'Ề'.repeat(200), description: 'ế,;\\\n'.repeat(80) };
    const text = writeCalendar('Lịch', [long]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('stays valid with nothing in it', () => {
    expect(read(writeCalendar('Lịch', [])).getAllSubcomponents('vevent')).toEqual([]);
  });
});

describe('escapeText', () => {
  it.each([
    ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['hai\r\ndòng\rnữa\n', 'hai\\ndòng\\nnữa\\n'],
    ['tab\tvà\u0000rác\u007f', 'tab và rác '],
    ['BEGIN:VEVENT', 'BEGIN:VEVENT'],
  ])('%j', (given, written) => expect(escapeText(given)).toBe(written));
});

describe('contentLine', () => {
  it.each([
    [68, 1],
    [69, 2],
  ])('%i letters of one octet after «SUMMARY» are %i line(s)', (count, lines) => {
    expect(contentLine('SUMMARY', 'x'.repeat(count - 1)).split('\r\n')).toHaveLength(lines + 1);
  });

  it('cuts no letter in two', () => {
    const folded = contentLine('SUMMARY', '🙂ế'.repeat(60));
    for (const line of folded.split('\r\n')) expect(line).not.toContain('\uFFFD');
    expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'🙂ế'.repeat(60)}\r\n`);
  });
});

const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);

describe('read back by somebody else’s parser', () => {
  it('every random event is what was written, in Viet Nam’s time', () => {
    const chance = new Chance(seedOf('calendar round trip'));
    const letters = [
      'a',
      'Ế',
      'đ',
      ',',
      ';',
      '\\',
      '\n',
      ' ',
      ':',
      '"',
      '🙂',
      'n',
      'BEGIN:VEVENT',
      'x'.repeat(30),
    ];
    const words = () => Array.from({ length: chance.between(1, 60) }, () => chance.pick(letters)).join('');
    const two = (number: number) => String(number).padStart(2, '0');
    for (let round = 0; round < 300; round += 1) {
      const from = chance.between(0, 22);
      const event: CalendarEvent = {
        ...EVENT,
        sequence: chance.between(0, 9),
        status: chance.pick(['CONFIRMED', 'TENTATIVE', 'CANCELLED']),
        day: `20${two(chance.between(0, 99))}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`,
        hours: chance.happens(0.8) ? { from: `${two(from)}:05`, to: `${two(from + 1)}:00` } : null,
        summary: words(),
        location: chance.happens(0.5) ? words() : null,
        description: words(),
      };
      const whole = read(writeCalendar('Lịch', [event]));
      const zone = new ICAL.Timezone(whole.getFirstSubcomponent('vtimezone') ?? undefined);
      const [found] = whole.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      if (!found) throw new Error('the event is gone');
      expect({
        uid: found.uid,
        sequence: found.sequence,
        status: found.component.getFirstPropertyValue('status'),
        summary: found.summary,
        location: found.location,
        description: found.description,
      }).toEqual({
        uid: event.uid,
        sequence: event.sequence,
        status: event.status,
        summary: event.summary,
        location: event.location,
        description: event.description,
      });
      if (event.hours === null) {
        expect(found.startDate.isDate).toBe(true);
        expect(found.startDate.toString()).toBe(event.day);
        continue;
      }
      const start = found.startDate.clone();
      start.zone = zone;
      expect(start.toJSDate().toISOString()).toBe(
        new Date(`${event.day}T${event.hours.from}:00+07:00`).toISOString(),
      );
    }
  });
});
