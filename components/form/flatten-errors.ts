export type NamedError = { readonly name: string; readonly message: string };

/** react-hook-form's errors of nested fields as a flat list: `obligations.0.who` with its sentence, in the order of the schema. */
export function flattenErrors(errors: object): readonly NamedError[] {
  return collect(errors, '');
}

function collect(node: unknown, name: string): NamedError[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('message' in node && typeof node.message === 'string' && 'type' in node)
    return [{ name, message: node.message }];
  return Object.entries(node)
    .filter(([key]) => key !== 'ref')
    .flatMap(([key, child]) => collect(child, name === '' ? key : `${name}.${key}`));
}
