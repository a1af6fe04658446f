import { exportPeople } from '@/lib/features/materials/receipts/export-people';
import { route } from '@/lib/server/route';

export const GET = route('material:read', exportPeople);
