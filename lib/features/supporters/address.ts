/** The register, and what its supporters did. */
export const SUPPORTERS_HREF = '/supporters';
export const ACTIVITIES_HREF = '/supporters/activities';

/** An address with these parameters; those that say nothing are left out. */
export function addressWith(path: string, query: Readonly<Record<string, string | null>>): string {
  const said = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`;
}
