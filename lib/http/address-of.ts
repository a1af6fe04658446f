/** An address with these parameters; those that say nothing are left out. */
export function addressOf(
  path: string,
  query: Readonly<Record<string, string | readonly string[] | null>>,
): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((item): [string, string][] =>
      item ? [[name, item as string]] : [],
    ),
  );
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? path : `${path}?${text}`;
}
