import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivateFile } from './private-file';

const secretsSchema = z.object({
  superuser: z.string(),
  owner: z.string(),
  app: z.string(),
  authSecret: z.string(),
});

/** Passwords of the embedded database's three roles, and the key that signs sign-in cookies. */
export type Secrets = z.infer<typeof secretsSchema>;

const random = () => randomBytes(32).toString('base64url');

const secretsFile = (dataDir: string) => join(dataDir, 'secrets.json');

/** Whether a data folder was ever used. */
export function hasSecrets(dataDir: string): boolean {
  return existsSync(secretsFile(dataDir));
}

/** The data folder's secrets, made at random the first time. */
export function readSecrets(dataDir: string): Secrets {
  const file = secretsFile(dataDir);
  if (hasSecrets(dataDir)) return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const made: Secrets = { superuser: random(), owner: random(), app: random(), authSecret: random() };
  writePrivateFile(file, `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

/** Letters and digits nobody confuses when reading a password off the screen. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A random password of twenty signs in groups of five: about 98 bits. */
export function makePassword(): string {
  const group = () => Array.from({ length: 5 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}

/**
 * The password of the demo accounts, kept because it is printed at every start.
 * @param chosen by DEMO_PASSWORD; counts only until the demo accounts are made
 */
export function readDemoPassword(dataDir: string, chosen: string | undefined): string {
  const file = join(dataDir, 'demo-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = chosen ?? makePassword();
  writePrivateFile(file, `${password}\n`);
  return password;
}
