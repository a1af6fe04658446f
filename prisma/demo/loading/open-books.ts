import type { Client } from 'pg';

/** Gives each team its own book from the beginning, as its trigger would, which is off while the demo is loaded. */
export async function openBooks(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO book_place (city_id, book_team_id, valid_from, team_id, commune_id)
     SELECT city_id, id, DATE '1900-01-01', id, commune_id FROM team`,
  );
}
