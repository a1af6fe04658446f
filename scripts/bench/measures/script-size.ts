import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../system/chromium';
import { atMost, type Figure } from '../result';
import type { Stage } from '../stage';
import { COMMUNE_OFFICER } from './people';

const PATH = '/mediation-cases/new';
const LIMIT_KB = 200;

/** Bytes of the scripts that a page fetches until it is quiet, as they came over the wire. */
async function scriptBytes(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The compressed JavaScript that the page of a new case sends to a browser that has nothing of it yet. */
export async function measureScriptSize(
  stage: Stage,
  chromiumPath: string | undefined,
): Promise<readonly Figure[]> {
  const client = await stage.signIn(COMMUNE_OFFICER);
  client.close();
  const browser = await chromium.launch({
    executablePath: await ensureChromium(chromiumPath),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ extraHTTPHeaders: { ...client.headers } });
    const bytes = await scriptBytes(page, stage.origin + PATH);
    return [
      {
        id: 'd-new-case-script',
        what: `JavaScript sent to ${PATH}, compressed: kB`,
        ours: bytes / 1000,
        bare: null,
        target: atMost('ours', LIMIT_KB),
      },
    ];
  } finally {
    await browser.close();
  }
}
