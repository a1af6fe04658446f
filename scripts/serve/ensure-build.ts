import { fullDisk, Refusal, tellsFullDisk } from '../setup/refusal.mjs';
import { step } from '../setup/step.mjs';
import { buildIfChanged } from './build';

/**
 * Builds the web application when its sources have changed, as a step before the person's eyes.
 * @throws {Refusal} with what the build said when it fails
 */
export async function ensureBuild(): Promise<void> {
  await step('Bản dựng giao diện', async (note) => {
    const result = await buildIfChanged();
    note(result ? 'dựng mới' : 'không đổi');
    if (!result || result.code === 0) return;
    throw tellsFullDisk(result.output)
      ? fullDisk()
      : new Refusal(`Dựng không thành:\n${result.output.trim()}`);
  });
}
