import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Only `prisma generate` is used; migrations are plain SQL applied by scripts/database/migrate.ts
// (docs/decisions/0002-migrations-by-our-own-runner.md).
export default defineConfig({ schema: path.join('prisma', 'schema') });
