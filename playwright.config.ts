import { defineConfig } from '@playwright/test';

// `npm test` starts the portal on a free port with a small demo of its own and says here where it is.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Journeys act as different people in the same small demo; two at once is what two cores carry.
  workers: 2,
  retries: 0,
  // One journey counts the cases of a whole city before and after its own: it runs before anybody else records one.
  projects: [
    { name: 'counted', testMatch: 'case-life.spec.ts' },
    { name: 'others', testIgnore: 'case-life.spec.ts', dependencies: ['counted'] },
  ],
  forbidOnly: true,
  timeout: 60_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  use: {
    baseURL: process.env.E2E_BASE_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
