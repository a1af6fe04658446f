import { startRunner } from '@/lib/features/imports/queue/start-runner';
import { receiveFile } from '@/lib/features/imports/upload/receive-file';
import { upload } from '@/lib/server/upload';

export const POST = upload('roll:import', receiveFile, startRunner);
