import { exportClasses } from '@/lib/features/trainings/list/export-classes';
import { route } from '@/lib/server/route';

export const GET = route('training:keep', exportClasses);
