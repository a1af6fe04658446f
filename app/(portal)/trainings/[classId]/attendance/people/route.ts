import { tellPeople } from '@/lib/features/training-attendance/attendance/tell-people';
import { route } from '@/lib/server/route';

/** Who may have come to the class without an invitation, by a part of the name. */
export const GET = route('training:keep', tellPeople);
