import type { Plan } from './insider/order';

/** Lines that tell how a plan went: its nodes, what they looked up by, what they threw away, the time. */
const ESSENTIAL =
  /->|^[A-Z].*\(actual|Index Cond|Rows Removed by Filter|Sort Method|^(Planning|Execution) Time/;
const LONGEST_LINE = 150;

const shorten = (line: string): string =>
  line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;

/** Pages touched by the whole statement stand under its first node. */
function isTotalOfBuffers(line: string, index: number, lines: readonly string[]): boolean {
  return line.includes('Buffers:') && lines.findIndex((other) => other.includes('Buffers:')) === index;
}

/** The lines of a plan that a reader needs. The settings that the policies read are named by their role. */
export function shortenPlan(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line, index) => ESSENTIAL.test(line) || isTotalOfBuffers(line, index, lines))
    .map((line) =>
      line.replaceAll(
        /\(NULLIF\(current_setting\('app\.(\w+)'::text, true\), ''::text\)\)::uuid/g,
        'scope $1',
      ),
    )
    .map((line) => line.replaceAll(/'[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'::uuid/g, '$$id'))
    .map(shorten);
}

const block = (lines: readonly string[]): string => `\`\`\`text\n${shortenPlan(lines).join('\n')}\n\`\`\`\n`;

/** All plans as one Markdown text: each question with the plans of all that it sends. */
export function reportPlans(plans: readonly Plan[]): string {
  return plans
    .map(
      ({ question, role, statements }) =>
        `### ${question} (\`${role}\`)\n\n${statements.map(block).join('\n')}`,
    )
    .join('\n');
}
