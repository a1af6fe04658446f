import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Whether everybody can use the page as it stands (WCAG 2.2 AA, as far as a machine can tell). Asked again for a moment:
 * the framework takes the title of one page away before it hands in that of the next.
 */
export async function expectNoBarrier(page: Page): Promise<void> {
  await expect(async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  }).toPass({ timeout: 5_000 });
}

/** The same, and nothing is cut off at the side. */
export async function expectReadable(page: Page): Promise<void> {
  await expectNoBarrier(page);
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWider, 'nothing is cut off at the side').toBe(false);
}
