import type { NextConfig } from 'next';
import { MOST_UPLOADED_BYTES } from './lib/http/body-limit';
import { STATIC_FILE_HEADERS } from './lib/http/security-headers';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // Nearly every page is one person's own: nothing of a tenant may sit in a shared cache.
  cacheComponents: false,
  // Native modules, the database driver, the queue and mail (both load parts of themselves by name) and the writer of
  // workbooks (old code, loaded on demand) stay outside the bundle.
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    '@prisma/adapter-pg',
    'exceljs',
    'graphile-worker',
    'nodemailer',
  ],
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  // Static files do not pass proxy.ts; their names hold their content, so they alone may be kept.
  headers: async () => [
    { source: '/_next/static/:path*', headers: STATIC_FILE_HEADERS },
    { source: '/icon.svg', headers: STATIC_FILE_HEADERS },
  ],
  experimental: {
    serverActions: { bodySizeLimit: '1mb' },
    // What proxy.ts lets through must reach the upload whole (lib/http/body-limit).
    proxyClientMaxBodySize: MOST_UPLOADED_BYTES,
  },
};

export default config;
