import type { Option } from '@/components/form/select-field';

/** Choices of a form from a closed vocabulary and its labels, in the order of the vocabulary. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly Option[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
