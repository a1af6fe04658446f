import { serve } from '../serve/serve';

/** `npm run dev`: as `npm start`, but each saved file shows at once. */
export async function run(): Promise<number> {
  await serve('dev');
  return 0;
}
