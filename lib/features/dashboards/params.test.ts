import { describe, expect, it } from 'vitest';
import { parseStatisticsParams, statisticsHref } from './params';

const TODAY = '2026-11-22';
const COMMUNE = '01a1eda7-ce80-743e-8aa4-5ef3f18ae865';

describe('the address of a dashboard', () => {
  it.each([
    [{}, '/statistics?period=2026'],
    [{ period: '2026-so-bo-nam' }, '/statistics?period=2026-so-bo-nam'],
    [{ period: 'năm nay', sort: 'tên', direction: 'lên', all: 'có' }, '/statistics?period=2026'],
    [{ commune: COMMUNE, all: '1' }, `/statistics?period=2026&commune=${COMMUNE}&all=1`],
    [{ commune: COMMUNE, map: 'then' }, `/statistics?period=2026&map=then&commune=${COMMUNE}`],
    [{ map: 'tomorrow' }, '/statistics?period=2026'],
    [{ commune: "' OR 1=1" }, '/statistics?period=2026'],
    [{ sort: 'rate' }, '/statistics?period=2026&sort=rate&direction=asc'],
    [{ sort: 'received', direction: 'desc' }, '/statistics?period=2026'],
    [{ period: ['2025', '2026'] }, '/statistics?period=2026'],
  ])('%j is understood as %s', (address, href) => {
    expect(statisticsHref(parseStatisticsParams(address, TODAY))).toBe(href);
  });
});
