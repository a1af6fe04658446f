import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { assertSafeDatabase } from '@/lib/db/start-check';
import { buildCity } from '../support/builders';

describe('the check at the start', () => {
  it('passes with the application’s role, and sees a known row under its own scope only', async () => {
    await buildCity();
    await expect(assertSafeDatabase()).resolves.toBeUndefined();
  });

  it('refuses the owner, whom policies do not bind', () => {
    const check = `const { assertSafeDatabase } = await import('./lib/db/start-check.ts');
      await assertSafeDatabase().then(() => console.log('safe'), (error) => console.log(error.constructor.name));`;
    const said = execFileSync(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', check],
      {
        env: { ...process.env, DATABASE_URL: process.env.TEST_DATABASE_OWNER_URL },
        encoding: 'utf8',
      },
    );
    expect(said.trim()).toBe('UnsafeDatabaseError');
  });
});
