import { escapeIdentifier, type Client } from 'pg';
import { TABLE_NAMES } from './tables';

/**
 * Switches the tables' own triggers off or on. While they are off the loader itself fills what they keep: readers,
 * teams of a mediator, tallies. Foreign keys are not touched by this.
 */
export async function switchTriggers(client: Client, state: 'ENABLE' | 'DISABLE'): Promise<void> {
  for (const table of TABLE_NAMES) {
    await client.query(`ALTER TABLE ${escapeIdentifier(table)} ${state} TRIGGER USER`);
  }
}
