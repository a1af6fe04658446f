/**
 * A pattern that finds the text anywhere, to be bound after LIKE. The wildcards of LIKE are letters like others to
 * whoever types them.
 */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
