// The one door of every command: `node scripts/portal.mjs <command>`. Plain Node without dependencies, because it
// is what installs them; the commands themselves are TypeScript.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { areDependenciesCurrent, installDependencies } from './setup/dependencies.mjs';
import { isNodeSupported, nodeTooOld } from './setup/node-version.mjs';
import { describeFailure, Refusal } from './setup/refusal.mjs';
import { step } from './setup/step.mjs';

const COMMANDS = [
  'start',
  'dev',
  'test',
  'test-db',
  'bench',
  'demo',
  'db-url',
  'import',
  'screenshots',
  'generate',
];
const root = fileURLToPath(new URL('..', import.meta.url));

async function main() {
  const [command = '', ...args] = process.argv.slice(2);
  if (!isNodeSupported(process.versions.node)) throw new Refusal(nodeTooOld(process.versions.node));
  if (!COMMANDS.includes(command))
    throw new Refusal(`Không có lệnh «${command}». Các lệnh: ${COMMANDS.join(', ')}.`);
  process.chdir(root);
  if (existsSync('.env')) process.loadEnvFile('.env');
  if (!(await areDependenciesCurrent(root))) await step('Cài thư viện', () => installDependencies(root));
  const { register } = await import('tsx/esm/api');
  register();
  const { run } = await import(`./commands/${command}.ts`);
  process.exitCode = await run(args);
}

main().catch((error) => {
  console.error(describeFailure(error));
  process.exitCode = 1;
});
