import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, describe, expect, it } from 'vitest';
import { Prisma, PrismaClient } from '@/lib/db/generated/client';
import { ownerRows } from '../support/owner';

// The migrations are written by hand, the client from the schema files: read together, they must agree.

const client = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.TEST_DATABASE_OWNER_URL }),
});
afterAll(() => client.$disconnect());

type Readable = { findFirst: () => Promise<unknown> };
const delegate = (model: string): Readable =>
  (client as unknown as Record<string, Readable>)[model.charAt(0).toLowerCase() + model.slice(1)]!;

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, '');

describe('schema files and migrations', () => {
  it.each(Object.values(Prisma.ModelName))('%s can be read, all fields', async (model) => {
    await expect(delegate(model).findFirst()).resolves.toBeDefined();
  });

  it.each(Object.values(Prisma.ModelName))('%s leaves no column of its table out', async (model) => {
    const columns = await ownerRows<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 ORDER BY 1`,
      [snake(model)],
    );
    const fields =
      (Prisma as unknown as Record<string, Record<string, string>>)[`${model}ScalarFieldEnum`] ?? {};
    expect(Object.keys(fields).map(snake).sort()).toEqual(columns.map(({ name }) => name));
  });
});
