import { ensurePrismaClient } from '../serve/prisma-client';

/** `npm run generate`: the database client of prisma/schema. */
export async function run(): Promise<number> {
  const changed = await ensurePrismaClient();
  console.log(changed ? 'Đã tạo lại trình truy cập dữ liệu.' : 'Trình truy cập dữ liệu không đổi.');
  return 0;
}
