-- A book that was kept on paper or in Excel comes in (docs/decisions/0007-import.md). What the portal makes of a line is
-- a case like any other; the line itself stays beside it exactly as it was written, for numbers that were used twice,
-- for mediators who are not on the roll and for people invited by nobody knows which party.

ALTER TABLE mediation_case
  ADD import_batch_id uuid,
  ADD FOREIGN KEY (city_id, import_batch_id) REFERENCES import_batch (city_id, id);
CREATE INDEX mediation_case_by_import ON mediation_case (city_id, import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE TABLE case_book_line (
  city_id     uuid NOT NULL,
  case_id     uuid NOT NULL,
  commune_id  uuid NOT NULL,
  team_id     uuid NOT NULL,
  sheet       text NOT NULL,
  row_number  int NOT NULL CHECK (row_number > 0),
  volume      text, -- «02»: quyển số, from the sub-heading of the team
  number      text, -- column 1; two lines may bear the same
  received    text, -- column 2
  mediators   text, -- column 3
  invitees    text,
  parties     text, -- column 4
  signature   text, -- column 9
  reader_commune_ids  uuid[] NOT NULL DEFAULT '{}',
  reader_team_ids     uuid[] NOT NULL DEFAULT '{}',
  reader_mediator_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (city_id, case_id),
  FOREIGN KEY (city_id, case_id) REFERENCES mediation_case (city_id, id) ON DELETE CASCADE
);
CREATE TRIGGER case_book_line_inherits_readers BEFORE INSERT ON case_book_line
  FOR EACH ROW EXECUTE FUNCTION inherit_case_readers();

-- Every part of a case goes where the case goes.
CREATE OR REPLACE FUNCTION pass_on_case_readers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['case_narrative', 'case_party', 'case_mediator', 'case_meeting', 'case_meeting_party',
                              'case_invitee', 'case_obligation', 'case_alert', 'case_event', 'case_book_line'] LOOP
    EXECUTE format('UPDATE public.%I SET reader_commune_ids = $1, reader_team_ids = $2, reader_mediator_ids = $3,
                           commune_id = $4, team_id = $5 WHERE city_id = $6 AND case_id = $7', part)
      USING NEW.reader_commune_ids, NEW.reader_team_ids, NEW.reader_mediator_ids, NEW.commune_id, NEW.team_id, NEW.city_id, NEW.id;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION change.take_parts_along(c public.unit_change, p_teams uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['case_narrative', 'case_party', 'case_mediator', 'case_meeting', 'case_meeting_party',
                              'case_invitee', 'case_obligation', 'case_alert', 'case_event', 'case_book_line'] LOOP
    EXECUTE format('UPDATE public.%I p SET reader_commune_ids = k.reader_commune_ids, reader_team_ids = k.reader_team_ids,
                           commune_id = k.commune_id, team_id = k.team_id
                      FROM public.mediation_case k
                     WHERE k.city_id = $1 AND (k.team_id = ANY ($2) OR k.co_team_id = ANY ($2)) AND p.city_id = k.city_id AND p.case_id = k.id
                       AND (p.commune_id, p.team_id, p.reader_commune_ids, p.reader_team_ids)
                           IS DISTINCT FROM (k.commune_id, k.team_id, k.reader_commune_ids, k.reader_team_ids)', part)
      USING c.city_id, p_teams;
  END LOOP;
  PERFORM set_config('change.moving', 'off', true);
END $$;

-- ── Taking a book back ───────────────────────────────────────────────────────────────────────────────

-- A case that came in and that nobody has touched may go again, with what the import wrote of it. Meetings, promises,
-- alerts and invited people are never an import's: they hold the case by the foreign keys they have.
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['case_narrative', 'case_party', 'case_mediator', 'case_event'] LOOP
    EXECUTE format('ALTER TABLE public.%1$I DROP CONSTRAINT %2$I, ADD CONSTRAINT %2$I FOREIGN KEY (city_id, case_id)
                      REFERENCES public.mediation_case (city_id, id) ON DELETE CASCADE', part, part || '_city_id_case_id_fkey');
  END LOOP;
END $$;

-- That a case came in with a batch is as fixed as its number: else any case could be made one that may be deleted.
CREATE OR REPLACE FUNCTION keep_case_identity() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW.city_id, NEW.id, NEW.book_team_id, NEW.book_year, NEW.book_number, NEW.recorded_by, NEW.import_batch_id)
       IS DISTINCT FROM (OLD.city_id, OLD.id, OLD.book_team_id, OLD.book_year, OLD.book_number, OLD.recorded_by, OLD.import_batch_id)
       OR ((NEW.commune_id, NEW.team_id) IS DISTINCT FROM (OLD.commune_id, OLD.team_id)
           AND current_user <> (SELECT pg_catalog.pg_get_userbyid(r.relowner) FROM pg_catalog.pg_class r WHERE r.oid = TG_RELID)) THEN
      RAISE EXCEPTION 'the identity of a mediation case is fixed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.updated_at := now();
  END IF;
  NEW.reader_commune_ids := array_remove(ARRAY[NEW.commune_id, nullif(NEW.co_commune_id, NEW.commune_id)], NULL);
  NEW.reader_team_ids := array_remove(ARRAY[NEW.team_id, NEW.co_team_id], NULL);
  RETURN NEW;
END $$;

-- A book that is taken back gives its numbers free again, down to none.
ALTER TABLE case_number_counter DROP CONSTRAINT case_number_counter_last_number_check, ADD CHECK (last_number >= 0);
-- A team that a book brought in goes with it, and so does the counter of its empty book.
ALTER TABLE case_number_counter
  DROP CONSTRAINT case_number_counter_city_id_commune_id_team_id_fkey,
  ADD FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id)
    ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- ── Who may do what ──────────────────────────────────────────────────────────────────────────────────

CALL access.protect(ARRAY['case_book_line']);
CALL access.allow('portal_commune',  'SELECT', 'case_book_line', 'city_id = scope_city() AND scope_commune() = ANY (reader_commune_ids)');
CALL access.allow('portal_commune',  'INSERT', 'case_book_line', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',     'SELECT', 'case_book_line', 'city_id = scope_city() AND scope_team() = ANY (reader_team_ids)');
CALL access.allow('portal_mediator', 'SELECT', 'case_book_line', 'city_id = scope_city() AND scope_mediator() = ANY (reader_mediator_ids)');
-- Every act on a case counts its version up: none has been done yet.
CALL access.allow('portal_commune',  'DELETE', 'mediation_case', 'city_id = scope_city() AND commune_id = scope_commune() AND import_batch_id IS NOT NULL AND version = 0');
