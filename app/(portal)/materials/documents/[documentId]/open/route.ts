import { followLink } from '@/lib/features/materials/documents/follow-link';
import { route } from '@/lib/server/route';

export const GET = route('material:read', followLink);
