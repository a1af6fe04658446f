import { tellProgress } from '@/lib/features/imports/progress/tell-progress';
import { route } from '@/lib/server/route';

export const GET = route('roll:import', tellProgress);
