import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { PORTAL_NAME } from '@/components/shell/portal-name';
import { readTheme, THEME_COOKIE, themeAttribute } from '@/components/shell/theme';
import { ToastProvider } from '@/components/ui/toast';

export const metadata: Metadata = {
  title: { default: PORTAL_NAME, template: `%s · ${PORTAL_NAME}` },
  description: 'Sổ theo dõi, số liệu và chỉ tiêu hòa giải ở cơ sở của xã, phường và thành phố.',
  robots: { index: false, follow: false },
};

// The button of a form stays above a phone's keyboard.
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  interactiveWidget: 'resizes-content',
};

/** The document. Reading the theme from a cookie keeps every answer one person's own and draws it right at once. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="vi" data-theme={themeAttribute(theme)}>
      <body>
        <ToastProvider>{children}</ToastProvider>
      </body>
    </html>
  );
}
