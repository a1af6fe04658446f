import { newId } from '@/lib/db/ids';
import { owner } from './owner';

/** Where the link of a built document leads. */
export const ELSEWHERE = 'https://tailieu.example.vn/hoa-giai.pdf';

export type BuiltMaterial = {
  readonly setId: string;
  readonly versionId: string;
  /** A text that opens in the portal. */
  readonly documentId: string;
  /** A link to `ELSEWHERE`. */
  readonly linkId: string;
};

type Place = { readonly cityId: string; readonly communeId: string | null };

/** A set published on 15/01/2026 with a text and a link; the city's official one when no commune is given. */
export async function buildMaterial({ cityId, communeId }: Place): Promise<BuiltMaterial> {
  const [setId, versionId, documentId, linkId] = [newId(), newId(), newId(), newId()];
  await owner().query(
    `INSERT INTO material_set (city_id, commune_id, id, title, official) VALUES ($1, $2, $3, 'Sổ tay hòa giải', $4)`,
    [cityId, communeId, setId, communeId === null],
  );
  await owner().query(
    `INSERT INTO material_version (city_id, commune_id, id, set_id, label, published_on)
     VALUES ($1, $2, $3, $4, 'năm 2026', '2026-01-15')`,
    [cityId, communeId, versionId, setId],
  );
  await owner().query(
    `INSERT INTO material_document (city_id, commune_id, id, version_id, position, title, url, body)
     VALUES ($1, $2, $3, $5, 0, 'Kỹ năng lắng nghe', NULL, 'Nghe hết rồi mới hỏi.'), ($1, $2, $4, $5, 1, 'Luật Đất đai', $6, NULL)`,
    [cityId, communeId, documentId, linkId, versionId, ELSEWHERE],
  );
  return { setId, versionId, documentId, linkId };
}

/** A printed copy that somebody was handed. @returns the receipt's id. */
export async function buildReceipt(
  place: {
    readonly cityId: string;
    readonly communeId: string;
    readonly teamId: string;
    readonly mediatorId: string;
  },
  versionId: string,
): Promise<string> {
  const receiptId = newId();
  await owner().query(
    `INSERT INTO material_receipt (city_id, commune_id, id, version_id, team_id, mediator_id, way, received_on)
     VALUES ($1, $2, $3, $4, $5, $6, 'printed', '2026-02-01')`,
    [place.cityId, place.communeId, receiptId, versionId, place.teamId, place.mediatorId],
  );
  return receiptId;
}
