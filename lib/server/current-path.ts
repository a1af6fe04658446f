import 'server-only';
import { headers } from 'next/headers';
import { PATH_HEADER } from '@/lib/http/path-header';

/** Path and query of the page being rendered, to come back to after signing in. */
export async function currentPath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? '/';
}
