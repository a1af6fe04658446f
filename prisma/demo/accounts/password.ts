import { hash } from '@node-rs/argon2';

/** The one hash all demo accounts share: argon2id, the library's own kind, at the strength of every password here. */
export const hashDemoPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
