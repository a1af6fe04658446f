-- Imports: what comes in with a workbook, from the uploaded file to the rows that went in (docs/decisions/0007-import.md).
-- A commune's officer brings in their own commune. A batch without a commune is a whole city's roll, brought in by the
-- city's administrator; of cases and classes they never see a line, so theirs can only be a roll.

CREATE TABLE import_batch (
  city_id       uuid NOT NULL,
  id            uuid NOT NULL,
  commune_id    uuid,
  kind          text NOT NULL CHECK (kind IN ('roll', 'book', 'attendance')),
  class_id      uuid, -- the class whose attendance it is
  membership_id uuid NOT NULL,
  created_by    text NOT NULL,
  created_at    timestamptz NOT NULL DEFAULT now(),
  file_name     text NOT NULL CHECK (file_name <> ''),
  file_hash     text NOT NULL,
  file_size     int NOT NULL CHECK (file_size > 0),
  state         text NOT NULL CHECK (state IN ('reading', 'mapping', 'reviewing', 'applying', 'applied', 'undoing', 'undone', 'refused', 'dropped')),
  encoding      text, -- an old Vietnamese encoding that was found and must be agreed with
  encoding_confirmed boolean NOT NULL DEFAULT false,
  layout        jsonb, -- sheets, headings and samples: what the mapping is confirmed against
  mapping       jsonb, -- what the person confirmed
  findings      jsonb, -- what only the whole file shows: issues, repeated people, what was passed over
  problem       text, -- one sentence: why the file, or the last attempt, came to nothing
  applied_at    timestamptz,
  applied_by    text,
  undone_at     timestamptz,
  undone_by     text,
  touched_at    timestamptz NOT NULL DEFAULT now(), -- file and rows are kept thirty days from here
  version       int NOT NULL DEFAULT 0,
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id),
  CONSTRAINT a_city_brings_in_its_roll_alone CHECK (commune_id IS NOT NULL OR kind = 'roll')
);
CREATE INDEX import_batch_by_commune ON import_batch (city_id, commune_id, created_at DESC, id);
CREATE INDEX import_batch_by_age ON import_batch (touched_at);

-- The bytes as they were uploaded. Here and not in a folder: the same backup, the same rules, no path to guess.
CREATE TABLE import_file (
  city_id    uuid NOT NULL,
  batch_id   uuid NOT NULL,
  commune_id uuid,
  bytes      bytea NOT NULL,
  PRIMARY KEY (city_id, batch_id),
  FOREIGN KEY (city_id, batch_id) REFERENCES import_batch (city_id, id)
);
ALTER TABLE import_file ALTER COLUMN bytes SET STORAGE EXTERNAL; -- a workbook is compressed already

-- A row of the file: what was typed, what it means, and what becomes of it.
CREATE TABLE import_row (
  city_id    uuid NOT NULL,
  batch_id   uuid NOT NULL,
  ordinal    int NOT NULL, -- reading order over all sheets
  commune_id uuid,
  place_id   uuid NOT NULL, -- the commune it goes into
  sheet      text NOT NULL,
  row_number int NOT NULL,
  verdict    text NOT NULL CHECK (verdict IN ('new', 'changed', 'same', 'doubtful', 'wrong', 'left_out')),
  choice     text CHECK (choice IN ('left_out', 'same_person', 'other_person')),
  fields     jsonb NOT NULL, -- as typed, and as mended
  columns    jsonb NOT NULL,
  record     jsonb NOT NULL,
  issues     jsonb NOT NULL,
  match      jsonb, -- the record of the portal it would change, or may repeat
  before     jsonb, -- of a record that was changed: what stood there, for taking the batch back
  target_id  uuid,
  applied_at timestamptz,
  PRIMARY KEY (city_id, batch_id, ordinal),
  FOREIGN KEY (city_id, batch_id) REFERENCES import_batch (city_id, id),
  FOREIGN KEY (city_id, place_id) REFERENCES commune (city_id, id)
);
CREATE INDEX import_row_by_verdict ON import_row (city_id, batch_id, verdict, ordinal);

-- Which column holds what, once confirmed for headings that read so: the same form next year is not asked again.
CREATE TABLE import_mapping (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  commune_id uuid,
  kind       text NOT NULL,
  signature  text NOT NULL,
  choice     jsonb NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE NULLS NOT DISTINCT (city_id, commune_id, kind, signature),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);

-- Work that waits for a runner or is being done by one. The lease says until when a runner is believed to live; who
-- finds it past takes the work up again. One piece of work per person at a time (C-33).
CREATE TABLE import_job (
  city_id       uuid NOT NULL,
  batch_id      uuid NOT NULL,
  commune_id    uuid,
  membership_id uuid NOT NULL,
  work          text NOT NULL CHECK (work IN ('read', 'apply', 'undo')),
  queued_at     timestamptz NOT NULL DEFAULT now(),
  runner_id     uuid,
  machine       text,
  leased_until  timestamptz,
  attempts      int NOT NULL DEFAULT 0,
  done          int NOT NULL DEFAULT 0,
  total         int NOT NULL DEFAULT 0,
  PRIMARY KEY (city_id, batch_id),
  CONSTRAINT one_import_per_person UNIQUE (city_id, membership_id),
  FOREIGN KEY (city_id, batch_id) REFERENCES import_batch (city_id, id)
);

CALL access.protect(ARRAY['import_batch', 'import_file', 'import_row', 'import_mapping', 'import_job']);

CALL access.allow('portal_commune', 'SELECT INSERT UPDATE', 'import_batch', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_commune', 'SELECT INSERT', 'import_file', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_commune', 'SELECT INSERT UPDATE DELETE', 'import_row', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_commune', 'SELECT INSERT UPDATE', 'import_mapping', 'city_id = scope_city() AND commune_id = scope_commune()');
-- Nobody queues work in another's name: the runner does it with that person's rights.
CALL access.allow('portal_commune', 'SELECT', 'import_job', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_commune', 'INSERT', 'import_job', 'city_id = scope_city() AND commune_id = scope_commune() AND membership_id = scope_membership()');

CALL access.allow('portal_city_admin', 'SELECT INSERT UPDATE', 'import_batch', 'city_id = scope_city() AND commune_id IS NULL');
CALL access.allow('portal_city_admin', 'SELECT INSERT', 'import_file', 'city_id = scope_city() AND commune_id IS NULL');
CALL access.allow('portal_city_admin', 'SELECT INSERT UPDATE DELETE', 'import_row', 'city_id = scope_city() AND commune_id IS NULL');
CALL access.allow('portal_city_admin', 'SELECT INSERT UPDATE', 'import_mapping', 'city_id = scope_city() AND commune_id IS NULL');
CALL access.allow('portal_city_admin', 'SELECT', 'import_job', 'city_id = scope_city() AND commune_id IS NULL');
CALL access.allow('portal_city_admin', 'INSERT', 'import_job', 'city_id = scope_city() AND commune_id IS NULL AND membership_id = scope_membership()');

-- The queue knows ids and counts, no name and no word of a file.
CALL access.allow('portal_worker', 'SELECT UPDATE DELETE', 'import_job', 'true');

-- Thirty days after the last act on a batch its file and its rows go; what went into the roll stays, and so does the
-- line that says when it came. @returns how many batches were emptied.
CREATE FUNCTION forget_old_imports() RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE emptied int;
BEGIN
  WITH old AS (
    SELECT b.city_id, b.id FROM public.import_batch b WHERE b.touched_at < now() - interval '30 days'
       AND NOT EXISTS (SELECT 1 FROM public.import_job j WHERE j.city_id = b.city_id AND j.batch_id = b.id)
  ), rows_gone AS (
    DELETE FROM public.import_row r USING old WHERE r.city_id = old.city_id AND r.batch_id = old.id
  ), files_gone AS (
    DELETE FROM public.import_file f USING old WHERE f.city_id = old.city_id AND f.batch_id = old.id RETURNING 1
  ) SELECT count(*) INTO emptied FROM files_gone;
  RETURN emptied;
END $$;
GRANT EXECUTE ON FUNCTION forget_old_imports() TO portal_worker;

-- What came in names its batch; a row nobody built on goes again with it.
ALTER TABLE neighbourhood      ADD FOREIGN KEY (city_id, import_batch_id) REFERENCES import_batch (city_id, id);
ALTER TABLE team               ADD FOREIGN KEY (city_id, import_batch_id) REFERENCES import_batch (city_id, id);
ALTER TABLE team_neighbourhood ADD FOREIGN KEY (city_id, import_batch_id) REFERENCES import_batch (city_id, id);
ALTER TABLE mediator           ADD FOREIGN KEY (city_id, import_batch_id) REFERENCES import_batch (city_id, id);
ALTER TABLE team_membership    ADD FOREIGN KEY (city_id, import_batch_id) REFERENCES import_batch (city_id, id);
ALTER TABLE roll_decision      ADD FOREIGN KEY (city_id, import_batch_id) REFERENCES import_batch (city_id, id);
CREATE INDEX neighbourhood_by_import      ON neighbourhood (city_id, import_batch_id) WHERE import_batch_id IS NOT NULL;
CREATE INDEX team_by_import               ON team (city_id, import_batch_id) WHERE import_batch_id IS NOT NULL;
CREATE INDEX team_neighbourhood_by_import ON team_neighbourhood (city_id, import_batch_id) WHERE import_batch_id IS NOT NULL;
CREATE INDEX mediator_by_import           ON mediator (city_id, import_batch_id) WHERE import_batch_id IS NOT NULL;
CREATE INDEX team_membership_by_import    ON team_membership (city_id, import_batch_id) WHERE import_batch_id IS NOT NULL;
CREATE INDEX roll_decision_by_import      ON roll_decision (city_id, import_batch_id) WHERE import_batch_id IS NOT NULL;
-- Taking mediators back asks of each whether a case, ended or not, ever named them.
CREATE INDEX case_mediator_ever ON case_mediator (city_id, mediator_id);

-- A batch writes people with their teams already named, tens of thousands at a time: where nothing differs, nothing is
-- written a second time.
CREATE OR REPLACE FUNCTION keep_mediator_teams() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  subject public.team_membership := coalesce(NEW, OLD);
  served  uuid[];
BEGIN
  SELECT coalesce(array_agg(DISTINCT t.team_id ORDER BY t.team_id), '{}') INTO served FROM public.team_membership t
   WHERE t.city_id = subject.city_id AND t.mediator_id = subject.mediator_id;
  UPDATE public.mediator m SET team_ids = served
   WHERE m.city_id = subject.city_id AND m.id = subject.mediator_id AND m.team_ids IS DISTINCT FROM served;
  IF TG_OP = 'UPDATE' AND OLD.mediator_id <> NEW.mediator_id THEN
    SELECT coalesce(array_agg(DISTINCT t.team_id ORDER BY t.team_id), '{}') INTO served FROM public.team_membership t
     WHERE t.city_id = OLD.city_id AND t.mediator_id = OLD.mediator_id;
    UPDATE public.mediator m SET team_ids = served
     WHERE m.city_id = OLD.city_id AND m.id = OLD.mediator_id AND m.team_ids IS DISTINCT FROM served;
  END IF;
  RETURN NULL;
END $$;
