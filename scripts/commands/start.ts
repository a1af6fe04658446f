import { serve } from '../serve/serve';

/** `npm start`: everything from an empty folder to a served portal. */
export async function run(): Promise<number> {
  await serve('start');
  return 0;
}
