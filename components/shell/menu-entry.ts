export type MenuEntry = {
  readonly href: string;
  readonly label: string;
  /** The folders of pages that belong to it, where its own page is but one of them. */
  readonly under?: readonly string[];
};

/** The entry a page belongs to: the longest one its path lies under, so that «/» does not claim every page. */
export function currentEntry(menu: readonly MenuEntry[], pathname: string): MenuEntry | undefined {
  const above = menu.filter(
    ({ href, under = [href] }) =>
      pathname === href ||
      under.some((folder) => folder !== '/' && (pathname === folder || pathname.startsWith(`${folder}/`))),
  );
  return above.reduce<MenuEntry | undefined>(
    (longest, entry) => (longest && longest.href.length >= entry.href.length ? longest : entry),
    undefined,
  );
}
