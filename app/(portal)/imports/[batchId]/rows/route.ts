import { exportRows } from '@/lib/features/imports/download/export-rows';
import { route } from '@/lib/server/route';

export const GET = route('roll:import', exportRows);
