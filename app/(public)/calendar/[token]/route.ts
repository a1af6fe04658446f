import { answerFeed } from '@/lib/features/schedule/calendar/answer-feed';
import { linkFeed } from '@/lib/server/link-feed';

/** One person's trainings for the calendar of their telephone, asked for again and again by a link of its own. */
export const GET = linkFeed('calendar', 'calendar', answerFeed);
