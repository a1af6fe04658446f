import { sendTemplate } from '@/lib/features/imports/download/template';
import { route } from '@/lib/server/route';

export const GET = route('roll:import', sendTemplate);
