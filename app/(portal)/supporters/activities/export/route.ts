import { exportActivities } from '@/lib/features/supporters/activities/export-activities';
import { route } from '@/lib/server/route';

export const GET = route('supporter:read', exportActivities);
