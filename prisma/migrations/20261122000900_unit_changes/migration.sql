-- Units change: neighbourhoods, teams and communes merge, split, move and take other names, and every sum can still be
-- asked on the map of a day (docs/decisions/0008-unit-changes.md; NĐ 185/2026/NĐ-CP for neighbourhoods).
--
-- Two questions are kept apart on each case: in whose book it stands (book_team_id, with its number: never changes) and
-- who has it in care today (team_id: follows the map). A map is then nothing but a way to group books.

-- ── Whose book, and who cares for it ─────────────────────────────────────────────────────────────────

ALTER TABLE mediation_case ADD book_team_id uuid;
ALTER TABLE mediation_case DISABLE TRIGGER mediation_case_keeps_identity;
UPDATE mediation_case SET book_team_id = team_id;
ALTER TABLE mediation_case ENABLE TRIGGER mediation_case_keeps_identity;
ALTER TABLE mediation_case
  ALTER book_team_id SET NOT NULL,
  ADD FOREIGN KEY (city_id, book_team_id) REFERENCES team (city_id, id),
  DROP CONSTRAINT mediation_case_city_id_team_id_book_year_book_number_key,
  ADD CONSTRAINT one_number_in_a_book UNIQUE (city_id, book_team_id, book_year, book_number);

-- Who has a book in care on a day, and in which commune: one row from one change of the map to the next.
CREATE TABLE book_place (
  city_id      uuid NOT NULL,
  book_team_id uuid NOT NULL,
  valid_from   date NOT NULL,
  valid_to     date CHECK (valid_to > valid_from),
  team_id      uuid NOT NULL,
  commune_id   uuid NOT NULL,
  PRIMARY KEY (city_id, book_team_id, valid_from),
  FOREIGN KEY (city_id, book_team_id) REFERENCES team (city_id, id) ON DELETE CASCADE,
  FOREIGN KEY (city_id, team_id) REFERENCES team (city_id, id) ON DELETE CASCADE,
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);
CREATE UNIQUE INDEX book_place_now ON book_place (city_id, book_team_id) WHERE valid_to IS NULL;
-- Whether the map of a city has changed since a day is asked with every page of figures.
CREATE INDEX book_place_ended ON book_place (city_id, valid_to) WHERE valid_to IS NOT NULL;
CREATE INDEX book_place_by_team ON book_place (city_id, team_id);
CREATE INDEX book_place_by_commune ON book_place (city_id, commune_id);
INSERT INTO book_place (city_id, book_team_id, valid_from, team_id, commune_id)
SELECT city_id, id, DATE '1900-01-01', id, commune_id FROM team;

-- A new team begins with its own book. Since 1900: cases written in from paper may be older than the team's first day.
CREATE FUNCTION open_book() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO public.book_place (city_id, book_team_id, valid_from, team_id, commune_id)
  VALUES (NEW.city_id, NEW.id, DATE '1900-01-01', NEW.id, NEW.commune_id);
  RETURN NULL;
END $$;
CREATE TRIGGER team_opens_its_book AFTER INSERT ON team FOR EACH ROW EXECUTE FUNCTION open_book();

-- A case is written into the book of a team and is in the care of whoever has that book today. The lock on the team
-- makes a case that is written while the team is being closed wait, and then go to the successor.
CREATE FUNCTION place_new_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE place public.book_place;
BEGIN
  NEW.book_team_id := NEW.team_id;
  PERFORM 1 FROM public.team t WHERE t.city_id = NEW.city_id AND t.id = NEW.team_id FOR KEY SHARE;
  SELECT * INTO place FROM public.book_place p
   WHERE p.city_id = NEW.city_id AND p.book_team_id = NEW.book_team_id AND p.valid_to IS NULL;
  IF place.team_id <> NEW.book_team_id THEN
    NEW.team_id := place.team_id;
    NEW.commune_id := place.commune_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER mediation_case_finds_its_place BEFORE INSERT ON mediation_case
  FOR EACH ROW EXECUTE FUNCTION place_new_case();

-- What a case is and in whose book it stands never changes. In whose care it is follows the map, and the map is changed
-- by the owner's functions alone.
CREATE OR REPLACE FUNCTION keep_case_identity() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW.city_id, NEW.id, NEW.book_team_id, NEW.book_year, NEW.book_number, NEW.recorded_by)
       IS DISTINCT FROM (OLD.city_id, OLD.id, OLD.book_team_id, OLD.book_year, OLD.book_number, OLD.recorded_by)
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

-- Every part of a case goes where the case goes. A change of units moves thousands at once and takes the parts along
-- table by table (change.take_parts_along), which takes a tenth of the time.
CREATE OR REPLACE FUNCTION pass_on_case_readers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['case_narrative', 'case_party', 'case_mediator', 'case_meeting', 'case_meeting_party',
                              'case_invitee', 'case_obligation', 'case_alert', 'case_event'] LOOP
    EXECUTE format('UPDATE public.%I SET reader_commune_ids = $1, reader_team_ids = $2, reader_mediator_ids = $3,
                           commune_id = $4, team_id = $5 WHERE city_id = $6 AND case_id = $7', part)
      USING NEW.reader_commune_ids, NEW.reader_team_ids, NEW.reader_mediator_ids, NEW.commune_id, NEW.team_id, NEW.city_id, NEW.id;
  END LOOP;
  RETURN NULL;
END $$;
DROP TRIGGER mediation_case_passes_on_readers ON mediation_case;
CREATE TRIGGER mediation_case_passes_on_readers AFTER UPDATE ON mediation_case
  FOR EACH ROW WHEN (current_setting('change.moving', true) IS DISTINCT FROM 'on' AND
                     (OLD.commune_id, OLD.team_id, OLD.reader_commune_ids, OLD.reader_team_ids, OLD.reader_mediator_ids)
                     IS DISTINCT FROM (NEW.commune_id, NEW.team_id, NEW.reader_commune_ids, NEW.reader_team_ids, NEW.reader_mediator_ids))
  EXECUTE FUNCTION pass_on_case_readers();

-- ── Figures are kept by book; team_id and commune_id on them are today's map ─────────────────────────

ALTER TABLE team_case_month ADD book_team_id uuid;
UPDATE team_case_month SET book_team_id = team_id;
ALTER TABLE team_case_month DROP CONSTRAINT team_case_month_pkey, ADD PRIMARY KEY (city_id, book_team_id, month, kind);
CREATE INDEX team_case_month_by_team ON team_case_month (city_id, team_id, month);
ALTER TABLE team_case_standing ADD book_team_id uuid;
UPDATE team_case_standing SET book_team_id = team_id;
ALTER TABLE team_case_standing DROP CONSTRAINT team_case_standing_pkey, ADD PRIMARY KEY (city_id, book_team_id, kind);

CREATE OR REPLACE FUNCTION tally_case(c mediation_case, sign int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  received_month CONSTANT date := date_trunc('month', c.received_on)::date;
  ended_month    CONSTANT date := date_trunc('month', c.ended_on)::date;
  won   CONSTANT int := CASE WHEN c.outcome = 'successful' THEN sign ELSE 0 END;
  lost  CONSTANT int := CASE WHEN c.outcome = 'unsuccessful' THEN sign ELSE 0 END;
  other CONSTANT int := CASE WHEN c.status = 'ended_otherwise' THEN sign ELSE 0 END;
BEGIN
  INSERT INTO public.team_case_month (city_id, book_team_id, team_id, commune_id, month, kind)
  SELECT c.city_id, c.book_team_id, c.team_id, c.commune_id, m, c.kind FROM unnest(ARRAY[received_month, ended_month]) m WHERE m IS NOT NULL
  ON CONFLICT DO NOTHING;
  UPDATE public.team_case_month t
     SET received        = t.received + CASE WHEN t.month = received_month THEN sign ELSE 0 END,
         successful      = t.successful + CASE WHEN t.month = ended_month THEN won ELSE 0 END,
         unsuccessful    = t.unsuccessful + CASE WHEN t.month = ended_month THEN lost ELSE 0 END,
         ended_otherwise = t.ended_otherwise + CASE WHEN t.month = ended_month THEN other ELSE 0 END
   WHERE t.city_id = c.city_id AND t.book_team_id = c.book_team_id AND t.kind = c.kind AND t.month IN (received_month, ended_month);
  IF c.ended_on IS NULL THEN
    INSERT INTO public.team_case_standing (city_id, book_team_id, team_id, commune_id, kind)
    VALUES (c.city_id, c.book_team_id, c.team_id, c.commune_id, c.kind) ON CONFLICT DO NOTHING;
    UPDATE public.team_case_standing t SET in_hand = t.in_hand + sign
     WHERE t.city_id = c.city_id AND t.book_team_id = c.book_team_id AND t.kind = c.kind;
  END IF;
  INSERT INTO public.commune_case_month (city_id, commune_id, month, kind)
  SELECT c.city_id, c.commune_id, m, c.kind FROM unnest(ARRAY[received_month, ended_month]) m WHERE m IS NOT NULL
  ON CONFLICT DO NOTHING;
  UPDATE public.commune_case_month t
     SET received        = t.received + CASE WHEN t.month = received_month THEN sign ELSE 0 END,
         successful      = t.successful + CASE WHEN t.month = ended_month THEN won ELSE 0 END,
         unsuccessful    = t.unsuccessful + CASE WHEN t.month = ended_month THEN lost ELSE 0 END,
         ended_otherwise = t.ended_otherwise + CASE WHEN t.month = ended_month THEN other ELSE 0 END
   WHERE t.city_id = c.city_id AND t.commune_id = c.commune_id AND t.kind = c.kind AND t.month IN (received_month, ended_month);
  IF c.ended_on IS NULL THEN
    INSERT INTO public.commune_case_standing (city_id, commune_id, kind)
    VALUES (c.city_id, c.commune_id, c.kind) ON CONFLICT DO NOTHING;
    UPDATE public.commune_case_standing t SET in_hand = t.in_hand + sign
     WHERE t.city_id = c.city_id AND t.commune_id = c.commune_id AND t.kind = c.kind;
  END IF;
END $$;

-- What communes had, from what the books in them have: for the communes named, or (NULL) for all of the city. Owner only.
CREATE FUNCTION sum_up_communes(p_city_id uuid, p_communes uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  DELETE FROM public.commune_case_month
   WHERE (p_city_id IS NULL OR city_id = p_city_id) AND (p_communes IS NULL OR commune_id = ANY (p_communes));
  INSERT INTO public.commune_case_month (city_id, commune_id, month, kind, received, successful, unsuccessful, ended_otherwise)
  SELECT city_id, commune_id, month, kind, sum(received), sum(successful), sum(unsuccessful), sum(ended_otherwise)
    FROM public.team_case_month
   WHERE (p_city_id IS NULL OR city_id = p_city_id) AND (p_communes IS NULL OR commune_id = ANY (p_communes))
   GROUP BY city_id, commune_id, month, kind;
  DELETE FROM public.commune_case_standing
   WHERE (p_city_id IS NULL OR city_id = p_city_id) AND (p_communes IS NULL OR commune_id = ANY (p_communes));
  INSERT INTO public.commune_case_standing (city_id, commune_id, kind, in_hand)
  SELECT city_id, commune_id, kind, sum(in_hand) FROM public.team_case_standing
   WHERE (p_city_id IS NULL OR city_id = p_city_id) AND (p_communes IS NULL OR commune_id = ANY (p_communes))
   GROUP BY city_id, commune_id, kind;
END $$;

CREATE OR REPLACE FUNCTION rebuild_case_tallies(p_city_id uuid) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  DELETE FROM public.team_case_month WHERE p_city_id IS NULL OR city_id = p_city_id;
  INSERT INTO public.team_case_month (city_id, book_team_id, team_id, commune_id, month, kind, received, successful, unsuccessful, ended_otherwise)
  SELECT city_id, book_team_id, team_id, commune_id, month, kind, sum(received), sum(successful), sum(unsuccessful), sum(ended_otherwise) FROM (
    SELECT c.city_id, c.book_team_id, c.team_id, c.commune_id, date_trunc('month', c.received_on)::date AS month, c.kind,
           1 AS received, 0 AS successful, 0 AS unsuccessful, 0 AS ended_otherwise
      FROM public.mediation_case c WHERE p_city_id IS NULL OR c.city_id = p_city_id
    UNION ALL
    SELECT c.city_id, c.book_team_id, c.team_id, c.commune_id, date_trunc('month', c.ended_on)::date, c.kind, 0,
           (c.outcome IS NOT DISTINCT FROM 'successful')::int, (c.outcome IS NOT DISTINCT FROM 'unsuccessful')::int,
           (c.status = 'ended_otherwise')::int
      FROM public.mediation_case c WHERE c.ended_on IS NOT NULL AND (p_city_id IS NULL OR c.city_id = p_city_id)
  ) moves GROUP BY city_id, book_team_id, team_id, commune_id, month, kind;
  DELETE FROM public.team_case_standing WHERE p_city_id IS NULL OR city_id = p_city_id;
  INSERT INTO public.team_case_standing (city_id, book_team_id, team_id, commune_id, kind, in_hand)
  SELECT c.city_id, c.book_team_id, c.team_id, c.commune_id, c.kind, count(*) FROM public.mediation_case c
   WHERE c.ended_on IS NULL AND (p_city_id IS NULL OR c.city_id = p_city_id)
   GROUP BY c.city_id, c.book_team_id, c.team_id, c.commune_id, c.kind;
  PERFORM public.sum_up_communes(p_city_id, NULL);
END $$;

-- ── Changes, and what they leave behind ──────────────────────────────────────────────────────────────

-- One operation: what is to become of which units, from which day, by which paper.
CREATE TABLE unit_change (
  city_id            uuid NOT NULL,
  id                 uuid NOT NULL,
  commune_ids        uuid[] NOT NULL CHECK (cardinality(commune_ids) > 0), -- whom it concerns
  kind               text NOT NULL CHECK (kind IN ('merge_neighbourhoods', 'split_neighbourhood', 'rename_neighbourhood',
    'merge_teams', 'split_team', 'rename_team', 'move_units', 'merge_communes', 'rename_commune')),
  plan               jsonb NOT NULL,
  effective_on       date NOT NULL CHECK (effective_on BETWEEN '1998-01-01' AND '2100-12-31'),
  decision_number    text NOT NULL CHECK (decision_number <> ''),
  decided_on         date NOT NULL,
  recognition_number text, -- the decision that recognises again whoever changes teams, where it is out already
  recognised_on      date,
  state              text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'planned', 'done', 'cancelled')),
  totals             jsonb, -- before and after, as they were when it was done
  blocked            jsonb, -- what stood in the way when it was due
  made_by            text NOT NULL,
  made_by_id         uuid NOT NULL,
  made_at            timestamptz NOT NULL DEFAULT now(),
  confirmed_by       text,
  settled_at         timestamptz,
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id) REFERENCES city (city_id),
  CONSTRAINT recognition_is_a_paper CHECK ((recognition_number IS NULL) = (recognised_on IS NULL))
);
CREATE INDEX unit_change_by_city ON unit_change (city_id, made_at DESC, id DESC);
CREATE INDEX unit_change_due ON unit_change (effective_on) WHERE state = 'planned';

-- From which unit to which. A unit that ended has one main successor; the others that took a part of it are told too.
CREATE TABLE unit_lineage (
  city_id      uuid NOT NULL,
  change_id    uuid NOT NULL,
  unit         text NOT NULL CHECK (unit IN ('neighbourhood', 'team', 'commune')),
  from_id      uuid NOT NULL,
  to_id        uuid NOT NULL CHECK (to_id <> from_id),
  commune_id   uuid NOT NULL,
  effective_on date NOT NULL,
  is_main      boolean NOT NULL,
  PRIMARY KEY (city_id, change_id, from_id, to_id),
  FOREIGN KEY (city_id, change_id) REFERENCES unit_change (city_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);
CREATE UNIQUE INDEX unit_lineage_main ON unit_lineage (city_id, from_id) WHERE is_main;
CREATE INDEX unit_lineage_to ON unit_lineage (city_id, to_id);

-- Names that a unit bore until a day: an old paper prints the old name.
CREATE TABLE unit_name (
  city_id    uuid NOT NULL,
  unit       text NOT NULL CHECK (unit IN ('neighbourhood', 'team', 'commune')),
  unit_id    uuid NOT NULL,
  valid_to   date NOT NULL,
  commune_id uuid NOT NULL,
  name       text NOT NULL CHECK (name <> ''),
  kind       text,
  PRIMARY KEY (city_id, unit_id, valid_to),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);

-- Figures on the map of another day. Sums only, and only of what lay in the caller's place on that day: a commune keeps
-- the figures that it once reported, not the records of a team that has left it.
CREATE FUNCTION case_months_then(p_on date, p_commune_id uuid, p_from date)
RETURNS TABLE (team_id uuid, commune_id uuid, month date, kind text, received int, successful int, unsuccessful int, ended_otherwise int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.team_id, p.commune_id, t.month, t.kind, sum(t.received)::int, sum(t.successful)::int, sum(t.unsuccessful)::int,
         sum(t.ended_otherwise)::int
    FROM public.book_place p
    JOIN public.team_case_month t ON t.city_id = p.city_id AND t.book_team_id = p.book_team_id
   WHERE p.city_id = public.scope_city() AND p.valid_from <= p_on AND coalesce(p.valid_to > p_on, true)
     AND p.commune_id = coalesce(public.scope_commune(), p_commune_id, p.commune_id)
     AND p.team_id = coalesce(public.scope_team(), p.team_id) AND t.month >= p_from
   GROUP BY p.team_id, p.commune_id, t.month, t.kind
$$;
CREATE FUNCTION case_standing_then(p_on date, p_commune_id uuid)
RETURNS TABLE (team_id uuid, commune_id uuid, kind text, in_hand int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.team_id, p.commune_id, t.kind, sum(t.in_hand)::int
    FROM public.book_place p
    JOIN public.team_case_standing t ON t.city_id = p.city_id AND t.book_team_id = p.book_team_id
   WHERE p.city_id = public.scope_city() AND p.valid_from <= p_on AND coalesce(p.valid_to > p_on, true)
     AND p.commune_id = coalesce(public.scope_commune(), p_commune_id, p.commune_id)
     AND p.team_id = coalesce(public.scope_team(), p.team_id)
   GROUP BY p.team_id, p.commune_id, t.kind
$$;
-- The teams of a commune on the map of a day, by the names that they bore: a commune's table names those that have left.
CREATE FUNCTION teams_then(p_on date, p_commune_id uuid) RETURNS TABLE (id uuid, name text, in_force boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT t.id, coalesce((SELECT n.name FROM public.unit_name n
                          WHERE n.city_id = t.city_id AND n.unit_id = t.id AND n.valid_to > p_on ORDER BY n.valid_to LIMIT 1), t.name),
         t.valid_from <= p_on AND coalesce(t.valid_to > p_on, true)
    FROM public.team t
   WHERE t.city_id = public.scope_city() AND t.id IN (
     SELECT p.team_id FROM public.book_place p
      WHERE p.city_id = public.scope_city() AND p.valid_from <= p_on AND coalesce(p.valid_to > p_on, true)
        AND p.commune_id = coalesce(public.scope_commune(), p_commune_id) AND p.team_id = coalesce(public.scope_team(), p.team_id))
   ORDER BY t.search_name, t.id
$$;
GRANT EXECUTE ON FUNCTION case_months_then(date, uuid, date), case_standing_then(date, uuid), teams_then(date, uuid)
  TO portal_city, portal_city_admin, portal_commune, portal_team;

CALL access.protect(ARRAY['book_place', 'unit_change', 'unit_lineage', 'unit_name']);

CALL access.allow('portal_city',       'SELECT', 'book_place', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'book_place', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'book_place', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',       'SELECT', 'book_place', 'city_id = scope_city() AND team_id = scope_team()');

-- Drafts are written by whoever may make the change; from there on only the functions below move it.
CALL access.allow('portal_city',       'SELECT', 'unit_change', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'unit_change', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'INSERT', 'unit_change', $$city_id = scope_city() AND state = 'draft'$$);
CALL access.allow('portal_commune',    'SELECT', 'unit_change', 'city_id = scope_city() AND scope_commune() = ANY (commune_ids)');
CALL access.allow('portal_commune',    'INSERT', 'unit_change', $$city_id = scope_city() AND commune_ids = ARRAY[scope_commune()] AND state = 'draft'$$);
CALL access.allow('portal_worker',     'SELECT', 'unit_change', 'true');

CALL access.allow('portal_city',       'SELECT', 'unit_lineage', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'unit_lineage', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'unit_lineage', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',       'SELECT', 'unit_lineage', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_mediator',   'SELECT', 'unit_lineage', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_city',       'SELECT', 'unit_name', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'unit_name', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'unit_name', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',       'SELECT', 'unit_name', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_mediator',   'SELECT', 'unit_name', 'city_id = scope_city() AND commune_id = scope_commune()');

-- ── Papers that came along ───────────────────────────────────────────────────────────────────────────

-- A decision that another commune took. Two communes that merge may each have a «15/QĐ-UBND» of one day, and each keeps
-- its number; a commune's own decisions are still told apart by number and day.
ALTER TABLE roll_decision
  ADD inherited_from_id uuid,
  ADD FOREIGN KEY (city_id, inherited_from_id) REFERENCES commune (city_id, id),
  DROP CONSTRAINT roll_decision_city_id_commune_id_kind_number_decided_on_key;
CREATE UNIQUE INDEX roll_decision_once ON roll_decision (city_id, commune_id, kind, number, decided_on) WHERE inherited_from_id IS NULL;

-- ── What moves, moves whole ──────────────────────────────────────────────────────────────────────────

-- Between communes a unit goes by those functions alone; everything else that writes a commune is refused.
CREATE FUNCTION stay_in_commune() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF current_user <> (SELECT pg_catalog.pg_get_userbyid(r.relowner) FROM pg_catalog.pg_class r WHERE r.oid = TG_RELID) THEN
    RAISE EXCEPTION 'units and people move between communes whole' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER neighbourhood_stays_in_its_commune BEFORE UPDATE ON neighbourhood
  FOR EACH ROW WHEN (OLD.commune_id <> NEW.commune_id) EXECUTE FUNCTION stay_in_commune();
CREATE TRIGGER team_stays_in_its_commune BEFORE UPDATE ON team
  FOR EACH ROW WHEN (OLD.commune_id <> NEW.commune_id) EXECUTE FUNCTION stay_in_commune();
CREATE TRIGGER mediator_stays_in_its_commune BEFORE UPDATE ON mediator
  FOR EACH ROW WHEN (OLD.commune_id <> NEW.commune_id) EXECUTE FUNCTION stay_in_commune();

-- The commune is part of the keys by which a child proves that it lies where its parent lies. It follows the parent by
-- itself, and a row with two parents is looked at when both have moved.
DO $$
DECLARE fk record;
BEGIN
  FOR fk IN
    SELECT c.conrelid::regclass AS child, c.conname, pg_get_constraintdef(c.oid) AS definition
      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = ANY (c.confkey)
     WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND a.attname = 'commune_id'
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', fk.child, fk.conname);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE', fk.child, fk.conname, fk.definition);
  END LOOP;
END $$;

-- What a person did in a team that stays (an ended seat, a candidacy, a leaving, attendance of a class) stays with that
-- team when the person goes. The keys from there to the person therefore carry no commune …
ALTER TABLE team_membership
  DROP CONSTRAINT team_membership_city_id_commune_id_mediator_id_fkey,
  ADD FOREIGN KEY (city_id, mediator_id) REFERENCES mediator (city_id, id);
ALTER TABLE election_candidate
  DROP CONSTRAINT election_candidate_city_id_commune_id_mediator_id_fkey,
  ADD FOREIGN KEY (city_id, mediator_id) REFERENCES mediator (city_id, id);
ALTER TABLE mediator_leaving
  DROP CONSTRAINT mediator_leaving_city_id_commune_id_mediator_id_fkey,
  ADD FOREIGN KEY (city_id, mediator_id) REFERENCES mediator (city_id, id);
ALTER TABLE training_attendee
  DROP CONSTRAINT training_attendee_city_id_commune_id_mediator_id_fkey,
  DROP CONSTRAINT training_attendee_city_id_commune_id_team_id_fkey,
  ADD FOREIGN KEY (city_id, mediator_id) REFERENCES mediator (city_id, id),
  ADD FOREIGN KEY (city_id, team_id) REFERENCES team (city_id, id);

-- … and what those keys said of new rows is said by a trigger.
CREATE FUNCTION name_own_people() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.mediator m
                  WHERE m.city_id = NEW.city_id AND m.id = NEW.mediator_id AND m.commune_id = NEW.commune_id) THEN
    RAISE EXCEPTION 'no such mediator in this commune' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['team_membership', 'election_candidate', 'mediator_leaving', 'training_attendee'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OF mediator_id ON %I FOR EACH ROW WHEN (NEW.mediator_id IS NOT NULL)
                    EXECUTE FUNCTION name_own_people()', name || '_names_own_people', name);
  END LOOP;
END $$;

-- Nobody takes a seat, gets a link or a sign-in, or stands for election in a team that has ended. The lock makes whoever
-- is a moment too early wait for the change that ends it, and then be told.
CREATE FUNCTION enter_living_team() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE ended date;
BEGIN
  SELECT t.valid_to INTO ended FROM public.team t WHERE t.city_id = NEW.city_id AND t.id = NEW.team_id FOR KEY SHARE;
  IF ended <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date THEN
    RAISE EXCEPTION 'the team has ended' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER team_membership_enters_living_team BEFORE INSERT ON team_membership
  FOR EACH ROW WHEN (NEW.valid_to IS NULL) EXECUTE FUNCTION enter_living_team();
CREATE TRIGGER team_neighbourhood_enters_living_team BEFORE INSERT ON team_neighbourhood
  FOR EACH ROW WHEN (NEW.valid_to IS NULL) EXECUTE FUNCTION enter_living_team();
CREATE TRIGGER account_membership_enters_living_team BEFORE INSERT ON account_membership
  FOR EACH ROW WHEN (NEW.valid_to IS NULL AND NEW.team_id IS NOT NULL) EXECUTE FUNCTION enter_living_team();
CREATE TRIGGER election_enters_living_team BEFORE INSERT ON election FOR EACH ROW EXECUTE FUNCTION enter_living_team();
CREATE TRIGGER mediator_leaving_enters_living_team BEFORE INSERT ON mediator_leaving FOR EACH ROW EXECUTE FUNCTION enter_living_team();
