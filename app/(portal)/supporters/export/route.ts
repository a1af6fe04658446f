import { exportSupporters } from '@/lib/features/supporters/list/export-supporters';
import { route } from '@/lib/server/route';

export const GET = route('supporter:read', exportSupporters);
