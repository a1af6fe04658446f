import { exportMediators } from '@/lib/features/roll/list/mediators/export-mediators';
import { route } from '@/lib/server/route';

export const GET = route('roll:export', exportMediators);
