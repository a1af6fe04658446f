/** Times in ms, one list a subject. */
export type Samples = readonly (readonly number[])[];

const ROUNDS = 10;

/** Each subject in turn, a few times at a time, so that a busy moment of the machine meets all of them. */
export async function inTurn<Subject>(
  subjects: readonly Subject[],
  run: (subject: Subject) => Promise<readonly number[]>,
): Promise<Samples> {
  const samples = subjects.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, subject] of subjects.entries()) samples[index]?.push(...(await run(subject)));
  }
  return samples;
}
