import type { Issue } from '@/lib/domain/import/issues';

const WHO = ['PERSON_AMBIGUOUS', 'PERSON_UNKNOWN'];

/**
 * The issues of a line as its screen tells them: a line whose person is not known waits until somebody says who it is.
 * People to choose from are shown one by one, with what tells them apart, in place of a name to write.
 */
export const waitingIssues = (issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) =>
    WHO.includes(issue.code) ? { ...issue, severity: 'error', suggestion: null } : issue,
  );
