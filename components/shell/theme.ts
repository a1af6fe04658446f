/** What a person may choose; `system` leaves it to the machine's own setting. */
export type Theme = 'light' | 'dark' | 'system';

/** Name of the cookie that keeps the choice; the root layout reads it and writes `data-theme` on `<html>`. */
export const THEME_COOKIE = 'theme';

const A_YEAR_S = 31_536_000;

/** The choice a cookie carries; anything unknown is `system`. */
export function readTheme(cookie: string | undefined): Theme {
  return cookie === 'light' || cookie === 'dark' ? cookie : 'system';
}

/** The value of `data-theme` for a choice: none when the machine decides. */
export function themeAttribute(theme: Theme): 'light' | 'dark' | undefined {
  return theme === 'system' ? undefined : theme;
}

/** In the browser: shows the choice at once and keeps it in the cookie for the pages to come. */
export function showAndKeepTheme(theme: Theme): void {
  const attribute = themeAttribute(theme);
  if (attribute) document.documentElement.dataset.theme = attribute;
  else delete document.documentElement.dataset.theme;
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${A_YEAR_S}; SameSite=Lax`;
}
