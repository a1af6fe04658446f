-- Trainings whole: courses, classes of the city beside those of communes, who was invited, who answered, who came, who
-- completed; the trainers' register; people who come and are no mediators (trainers, officials).

-- ── Courses: what is taught. A class is one holding of a course. ─────────────────────────────────────

CREATE TABLE training_course (
  city_id    uuid NOT NULL REFERENCES city,
  id         uuid NOT NULL,
  commune_id uuid, -- none: a course of the city
  title      text NOT NULL CHECK (title <> ''),
  kind       text NOT NULL CHECK (kind IN ('skills', 'law', 'state_management', 'training_of_trainers')),
  stage      text NOT NULL CHECK (stage IN ('basic', 'advanced')),
  contents   text,
  min_share  smallint NOT NULL DEFAULT 100 CHECK (min_share BETWEEN 1 AND 100), -- percent of the sessions
  retired_on date,
  version    int NOT NULL DEFAULT 0,
  changed_by text,
  changed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);
CREATE INDEX training_course_by_commune ON training_course (city_id, commune_id);

-- ── Classes ──────────────────────────────────────────────────────────────────────────────────────────

-- A class of the city has no commune. What was taught in the classes known so far were skills of mediation.
ALTER TABLE training_class
  ALTER commune_id DROP NOT NULL,
  ADD course_id         uuid,
  ADD kind              text NOT NULL DEFAULT 'skills' CHECK (kind IN ('skills', 'law', 'state_management', 'training_of_trainers')),
  ADD stage             text NOT NULL DEFAULT 'basic' CHECK (stage IN ('basic', 'advanced')),
  ADD min_share         smallint NOT NULL DEFAULT 100 CHECK (min_share BETWEEN 1 AND 100),
  ADD capacity          int CHECK (capacity > 0),
  ADD map_url           text CHECK (map_url ~ '^https://'),
  ADD bring             text,
  ADD guest_trainers    text, -- people who teach and stand in no register
  ADD contact_name      text,
  ADD contact_phone     text,
  ADD answer_by         date,
  ADD state             text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'cancelled')),
  ADD cancelled_on      date,
  ADD cancel_reason     text,
  ADD calendar_sequence int NOT NULL DEFAULT 0, -- SEQUENCE of the calendar entry: grows with each change people must see
  ADD FOREIGN KEY (city_id, course_id) REFERENCES training_course (city_id, id),
  ADD CONSTRAINT cancelled_with_a_reason CHECK ((state = 'cancelled') = (cancelled_on IS NOT NULL AND cancel_reason IS NOT NULL));
ALTER TABLE training_class ADD FOREIGN KEY (city_id) REFERENCES city;

ALTER TABLE training_session
  ALTER commune_id DROP NOT NULL,
  ADD starts_at time,
  ADD ends_at   time,
  ADD topic     text,
  ADD CONSTRAINT session_ends_after_it_begins CHECK (ends_at > starts_at),
  ADD FOREIGN KEY (city_id, class_id) REFERENCES training_class (city_id, id);

-- A city's class has people of many communes: from here on commune_id of an attendee is the person's commune on the day
-- of the invitation, not the class's.
ALTER TABLE training_attendee
  DROP CONSTRAINT training_attendee_city_id_commune_id_class_id_fkey,
  ADD FOREIGN KEY (city_id, class_id) REFERENCES training_class (city_id, id),
  ADD FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id),
  ADD invited_at         timestamptz,
  ADD invited_by         text,
  ADD answer             text CHECK (answer IN ('coming', 'declined')),
  ADD answered_at        timestamptz,
  ADD answered_how       text CHECK (answered_how IN ('portal', 'link', 'office')),
  ADD waiting            boolean NOT NULL DEFAULT false, -- would come, but the class is full
  ADD withdrawn_on       date, -- taken off the list; kept, so that nobody is invited twice by mistake
  ADD withdrawn_reason   text,
  ADD completed_on       date, -- kept with the presences: the day of the last session that was needed
  ADD certificate_number text CHECK (certificate_number <> ''),
  ADD certificate_on     date,
  ADD of_city            boolean NOT NULL DEFAULT false, -- the class is the city's; told by the trigger, for the policies
  ADD CONSTRAINT answered_some_way CHECK ((answer IS NULL) = (answered_at IS NULL)),
  ADD CONSTRAINT certificate_needs_completion CHECK (certificate_number IS NULL OR (completed_on IS NOT NULL AND certificate_on IS NOT NULL));
CREATE UNIQUE INDEX training_attendee_certificate ON training_attendee (city_id, class_id, certificate_number) WHERE certificate_number IS NOT NULL;

ALTER TABLE training_presence
  DROP CONSTRAINT training_presence_city_id_commune_id_class_id_fkey,
  ADD FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id),
  ADD how         text NOT NULL DEFAULT 'list' CHECK (how IN ('tick', 'list', 'check_in')),
  ADD recorded_by text,
  ADD recorded_at timestamptz NOT NULL DEFAULT now(),
  ADD of_city     boolean NOT NULL DEFAULT false;

-- What the dropped keys said of new rows: a class of one's own commune, or of the city. Whose it is stands on the row, so
-- that the policies are plain comparisons.
CREATE FUNCTION join_reachable_class() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE v_commune uuid;
BEGIN
  SELECT c.commune_id INTO v_commune FROM public.training_class c WHERE c.city_id = NEW.city_id AND c.id = NEW.class_id;
  IF NOT FOUND OR coalesce(v_commune, NEW.commune_id) <> NEW.commune_id THEN
    RAISE EXCEPTION 'no such class for this commune' USING ERRCODE = 'foreign_key_violation';
  END IF;
  NEW.of_city := v_commune IS NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER training_attendee_joins_reachable_class BEFORE INSERT OR UPDATE OF class_id, of_city ON training_attendee
  FOR EACH ROW EXECUTE FUNCTION join_reachable_class();
CREATE TRIGGER training_presence_joins_reachable_class BEFORE INSERT OR UPDATE OF class_id, of_city ON training_presence
  FOR EACH ROW EXECUTE FUNCTION join_reachable_class();

-- A session lies where its class lies.
CREATE FUNCTION lie_with_its_class() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.training_class c WHERE c.city_id = NEW.city_id AND c.id = NEW.class_id
                    AND c.commune_id IS NOT DISTINCT FROM NEW.commune_id) THEN
    RAISE EXCEPTION 'no such class in this place' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER training_session_lies_with_its_class BEFORE INSERT OR UPDATE OF class_id ON training_session
  FOR EACH ROW EXECUTE FUNCTION lie_with_its_class();

-- ── Trainers, and people who come and are no mediators ───────────────────────────────────────────────

CREATE TABLE trainer (
  city_id        uuid NOT NULL REFERENCES city,
  id             uuid NOT NULL,
  commune_id     uuid, -- none: a trainer of the city (tập huấn viên Thành phố)
  mediator_id    uuid, -- also a mediator
  full_name      text NOT NULL CHECK (full_name <> ''),
  search_name    text NOT NULL,
  office         text,
  phone          text,
  decision       text,
  valid_from     date NOT NULL,
  valid_to       date CHECK (valid_to > valid_from),
  version        int NOT NULL DEFAULT 0,
  changed_by     text,
  changed_at     timestamptz,
  created_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id),
  FOREIGN KEY (city_id, mediator_id) REFERENCES mediator (city_id, id)
);
CREATE INDEX trainer_by_commune ON trainer (city_id, commune_id, search_name);

CREATE TABLE training_class_trainer (
  city_id    uuid NOT NULL,
  class_id   uuid NOT NULL,
  trainer_id uuid NOT NULL,
  commune_id uuid, -- the class's
  PRIMARY KEY (city_id, class_id, trainer_id),
  FOREIGN KEY (city_id, class_id) REFERENCES training_class (city_id, id),
  FOREIGN KEY (city_id, trainer_id) REFERENCES trainer (city_id, id)
);
CREATE TRIGGER training_class_trainer_lies_with_its_class BEFORE INSERT OR UPDATE OF class_id ON training_class_trainer
  FOR EACH ROW EXECUTE FUNCTION lie_with_its_class();

CREATE TABLE training_participant (
  city_id            uuid NOT NULL,
  id                 uuid NOT NULL,
  class_id           uuid NOT NULL,
  commune_id         uuid, -- the class's
  trainer_id         uuid, -- a trainer being trained (K2a); none: an official
  trainer_commune_id uuid, -- whose trainer; told by the trigger, for the policies
  full_name          text NOT NULL CHECK (full_name <> ''),
  office             text,
  completed_on       date,
  certificate_number text CHECK (certificate_number <> ''),
  recorded_by        text,
  version            int NOT NULL DEFAULT 0,
  created_at         timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, class_id) REFERENCES training_class (city_id, id),
  FOREIGN KEY (city_id, trainer_id) REFERENCES trainer (city_id, id)
);
CREATE UNIQUE INDEX training_participant_once ON training_participant (city_id, class_id, trainer_id) WHERE trainer_id IS NOT NULL;
CREATE INDEX training_participant_by_trainer ON training_participant (city_id, trainer_id) WHERE trainer_id IS NOT NULL;
CREATE TRIGGER training_participant_lies_with_its_class BEFORE INSERT OR UPDATE OF class_id ON training_participant
  FOR EACH ROW EXECUTE FUNCTION lie_with_its_class();

CREATE FUNCTION tell_whose_trainer() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  NEW.trainer_commune_id := (SELECT r.commune_id FROM public.trainer r WHERE r.city_id = NEW.city_id AND r.id = NEW.trainer_id);
  RETURN NEW;
END $$;
CREATE TRIGGER training_participant_tells_whose_trainer BEFORE INSERT OR UPDATE OF trainer_id, trainer_commune_id ON training_participant
  FOR EACH ROW EXECUTE FUNCTION tell_whose_trainer();

-- A code on the wall of one session: whoever is on the list and opens it there is present.
CREATE TABLE training_check_in (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  class_id   uuid NOT NULL,
  session_id uuid NOT NULL,
  commune_id uuid, -- the class's
  token_hash bytea NOT NULL,
  open_from  timestamptz NOT NULL,
  open_to    timestamptz NOT NULL CHECK (open_to > open_from),
  closed_at  timestamptz,
  opened_by  text,
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, class_id, session_id) REFERENCES training_session (city_id, class_id, id)
);
CREATE INDEX training_check_in_by_token ON training_check_in (token_hash);
CREATE INDEX training_check_in_by_class ON training_check_in (city_id, class_id);
CREATE TRIGGER training_check_in_lies_with_its_class BEFORE INSERT OR UPDATE OF class_id ON training_check_in
  FOR EACH ROW EXECUTE FUNCTION lie_with_its_class();

-- ── Completion is kept with the presences ────────────────────────────────────────────────────────────

-- Half-days present, and the day on which the needed share of the class's sessions was reached. A cancelled class
-- completes nobody. Writes only where something differs.
CREATE FUNCTION tell_completion(p_city_id uuid, p_class_id uuid, p_mediator_ids uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  UPDATE public.training_attendee a
     SET half_days = told.present, completed_on = told.completed_on,
         certificate_number = CASE WHEN told.completed_on IS NOT NULL THEN a.certificate_number END,
         certificate_on = CASE WHEN told.completed_on IS NOT NULL THEN a.certificate_on END
    FROM (SELECT k.mediator_id, coalesce(p.present, 0) AS present,
                 CASE WHEN c.state = 'open' THEN p.days[needed.sessions] END AS completed_on
            FROM public.training_attendee k
            JOIN public.training_class c ON c.city_id = k.city_id AND c.id = k.class_id
            CROSS JOIN LATERAL (
              SELECT greatest(1, ceil(count(*) * c.min_share / 100.0))::int AS sessions
                FROM public.training_session s WHERE s.city_id = c.city_id AND s.class_id = c.id) needed
            LEFT JOIN LATERAL (
              SELECT count(*)::int AS present, array_agg(s.held_on ORDER BY s.held_on) AS days
                FROM public.training_presence p
                JOIN public.training_session s ON s.city_id = p.city_id AND s.id = p.session_id
               WHERE p.city_id = k.city_id AND p.class_id = k.class_id AND p.mediator_id = k.mediator_id AND p.state = 'present') p ON true
           WHERE k.city_id = p_city_id AND k.class_id = p_class_id AND (p_mediator_ids IS NULL OR k.mediator_id = ANY (p_mediator_ids))) told
   WHERE a.city_id = p_city_id AND a.class_id = p_class_id AND a.mediator_id = told.mediator_id
     AND (a.half_days, a.completed_on) IS DISTINCT FROM (told.present, told.completed_on)
$$;

CREATE FUNCTION keep_completion() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT r.city_id, r.class_id, array_agg(DISTINCT r.mediator_id) AS people FROM changed r GROUP BY 1, 2 LOOP
    PERFORM public.tell_completion(one.city_id, one.class_id, one.people);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER training_presence_added AFTER INSERT ON training_presence
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_completion();
CREATE TRIGGER training_presence_changed AFTER UPDATE ON training_presence
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_completion();
CREATE TRIGGER training_presence_gone AFTER DELETE ON training_presence
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_completion();

-- One session more or less, another share, a class called off.
CREATE FUNCTION keep_completion_of_class() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM public.tell_completion(NEW.city_id, NEW.id, NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER training_class_changes_completion AFTER UPDATE OF min_share, state ON training_class
  FOR EACH ROW WHEN ((OLD.min_share, OLD.state) IS DISTINCT FROM (NEW.min_share, NEW.state)) EXECUTE FUNCTION keep_completion_of_class();
CREATE FUNCTION keep_completion_of_sessions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT DISTINCT r.city_id, r.class_id FROM changed r LOOP
    PERFORM public.tell_completion(one.city_id, one.class_id, NULL);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER training_session_added AFTER INSERT ON training_session
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_completion_of_sessions();
CREATE TRIGGER training_session_changed AFTER UPDATE ON training_session
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_completion_of_sessions();
CREATE TRIGGER training_session_gone AFTER DELETE ON training_session
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_completion_of_sessions();

-- All of it from scratch, after a load without triggers. Owner only.
CREATE FUNCTION rebuild_completions() RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT c.city_id, c.id FROM public.training_class c LOOP
    PERFORM public.tell_completion(one.city_id, one.id, NULL);
  END LOOP;
  UPDATE public.training_participant SET trainer_id = trainer_id WHERE trainer_id IS NOT NULL;
END $$;

-- ── The answer of whoever is invited ─────────────────────────────────────────────────────────────────

-- «Tôi sẽ đến» or «không đến được», of the person in the scope alone. Seats are counted over everybody, which that
-- person may not read, under the lock of the class: the last seat is given once.
-- @returns 'coming', 'waiting', 'declined'; or why not: 'not_invited', 'cancelled', 'over'.
CREATE FUNCTION answer_training(p_class_id uuid, p_answer text, p_how text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  class_row public.training_class;
  mine      public.training_attendee;
  v_taken   int;
BEGIN
  SELECT * INTO class_row FROM public.training_class c
   WHERE c.city_id = public.scope_city() AND c.id = p_class_id FOR UPDATE;
  SELECT * INTO mine FROM public.training_attendee a
   WHERE a.city_id = public.scope_city() AND a.class_id = p_class_id AND a.mediator_id = public.scope_mediator();
  IF class_row.id IS NULL OR mine.mediator_id IS NULL OR mine.withdrawn_on IS NOT NULL THEN RETURN 'not_invited'; END IF;
  IF class_row.state = 'cancelled' THEN RETURN 'cancelled'; END IF;
  IF class_row.held_to < (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date THEN RETURN 'over'; END IF;
  SELECT count(*) INTO v_taken FROM public.training_attendee a
   WHERE a.city_id = mine.city_id AND a.class_id = p_class_id AND a.answer = 'coming' AND NOT a.waiting
     AND a.withdrawn_on IS NULL AND a.mediator_id <> mine.mediator_id;
  UPDATE public.training_attendee a
     SET answer = p_answer, answered_at = now(), answered_how = p_how,
         waiting = p_answer = 'coming' AND coalesce(v_taken >= class_row.capacity, false)
   WHERE a.city_id = mine.city_id AND a.class_id = p_class_id AND a.mediator_id = mine.mediator_id
  RETURNING CASE WHEN a.waiting THEN 'waiting' ELSE a.answer END INTO p_answer;
  RETURN p_answer;
END $$;

-- Present by the code on the wall: the person in the scope, in the time that the code is open.
-- @returns 'present', 'already', 'not_invited', 'not_open', 'unknown'.
CREATE FUNCTION check_in_training(p_token_hash bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  wall public.training_check_in;
  mine public.training_attendee;
BEGIN
  SELECT w.* INTO wall FROM public.training_check_in w WHERE w.token_hash = p_token_hash AND w.city_id = public.scope_city();
  IF wall.id IS NULL THEN RETURN 'unknown'; END IF;
  IF wall.closed_at IS NOT NULL OR now() NOT BETWEEN wall.open_from AND wall.open_to THEN RETURN 'not_open'; END IF;
  SELECT * INTO mine FROM public.training_attendee a
   WHERE a.city_id = wall.city_id AND a.class_id = wall.class_id AND a.mediator_id = public.scope_mediator() AND a.withdrawn_on IS NULL;
  IF mine.mediator_id IS NULL THEN RETURN 'not_invited'; END IF;
  INSERT INTO public.training_presence AS p (city_id, class_id, session_id, mediator_id, commune_id, team_id, state, how)
  VALUES (wall.city_id, wall.class_id, wall.session_id, mine.mediator_id, mine.commune_id, mine.team_id, 'present', 'check_in')
  ON CONFLICT (city_id, session_id, mediator_id) DO UPDATE SET state = 'present', how = 'check_in', recorded_at = now()
    WHERE p.state <> 'present';
  RETURN CASE WHEN FOUND THEN 'present' ELSE 'already' END;
END $$;
GRANT EXECUTE ON FUNCTION answer_training(uuid, text, text), check_in_training(bytea) TO portal_team, portal_mediator, portal_link;

-- ── Who may do what ──────────────────────────────────────────────────────────────────────────────────

CALL access.protect(ARRAY['training_course', 'trainer', 'training_class_trainer', 'training_participant', 'training_check_in']);

-- The city keeps its own courses and classes; everybody below reads them beside those of the own commune.
CREATE OR REPLACE PROCEDURE access.widen(role_name text, commands text, table_name text, condition text) LANGUAGE plpgsql AS $$
DECLARE command text;
BEGIN
  FOREACH command IN ARRAY string_to_array(commands, ' ') LOOP
    EXECUTE format('DROP POLICY %I ON public.%I', role_name || '_' || lower(command), table_name);
    CALL access.allow(role_name, command, table_name, condition);
  END LOOP;
END $$;

DO $$
DECLARE
  name text;
  here  CONSTANT text := 'city_id = scope_city() AND coalesce(commune_id, scope_commune()) = scope_commune()';
  own   CONSTANT text := 'city_id = scope_city() AND commune_id = scope_commune()';
  citys CONSTANT text := 'city_id = scope_city() AND commune_id IS NULL';
BEGIN
  FOREACH name IN ARRAY ARRAY['training_class', 'training_session'] LOOP
    CALL access.allow('portal_city', 'INSERT UPDATE', name, citys);
    CALL access.allow('portal_city_admin', 'SELECT', name, 'city_id = scope_city()');
    CALL access.widen('portal_commune', 'SELECT', name, here);
    CALL access.widen('portal_team', 'SELECT', name, here);
    CALL access.widen('portal_mediator', 'SELECT', name, here);
    CALL access.allow('portal_link', 'SELECT', name, here);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['training_course', 'trainer', 'training_class_trainer'] LOOP
    CALL access.allow('portal_city', 'SELECT', name, 'city_id = scope_city()');
    CALL access.allow('portal_city', 'INSERT UPDATE', name, citys);
    CALL access.allow('portal_city_admin', 'SELECT', name, 'city_id = scope_city()');
    CALL access.allow('portal_commune', 'SELECT', name, here);
    CALL access.allow('portal_commune', 'INSERT UPDATE', name, own);
    CALL access.allow('portal_team', 'SELECT', name, here);
    CALL access.allow('portal_mediator', 'SELECT', name, here);
    CALL access.allow('portal_link', 'SELECT', name, here);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['training_participant', 'training_check_in'] LOOP
    CALL access.allow('portal_city', 'SELECT', name, 'city_id = scope_city()');
    CALL access.allow('portal_city', 'INSERT UPDATE', name, citys);
    CALL access.allow('portal_commune', 'SELECT INSERT UPDATE', name, own);
  END LOOP;
  -- Taken off again before anything hangs on them; the class itself is called off, not deleted.
  CALL access.allow('portal_city', 'DELETE', 'training_session', citys);
  CALL access.widen('portal_commune', 'DELETE', 'training_session', own);
  CALL access.allow('portal_city', 'DELETE', 'training_class_trainer', citys);
  CALL access.allow('portal_commune', 'DELETE', 'training_class_trainer', own);
  CALL access.allow('portal_city', 'DELETE', 'training_participant', citys);
  CALL access.allow('portal_commune', 'DELETE', 'training_participant', own);
END $$;
CALL access.allow('portal_city_admin', 'SELECT', 'training_participant', 'city_id = scope_city()');
-- The city trains the trainers of communes too: each commune reads that its own were there (K2a).
CALL access.widen('portal_commune', 'SELECT', 'training_participant', 'city_id = scope_city() AND coalesce(commune_id, trainer_commune_id) = scope_commune()');
CALL access.allow('portal_worker', 'SELECT', 'trainer', 'true');
CALL access.allow('portal_worker', 'SELECT', 'training_participant', 'true');

-- The city invites people of any commune to its own classes, and takes attendance there; a commune may send its people
-- to a class of the city, but not say who was there.
CALL access.allow('portal_city', 'INSERT UPDATE', 'training_attendee', 'city_id = scope_city() AND of_city');
CALL access.allow('portal_city', 'INSERT UPDATE DELETE', 'training_presence', 'city_id = scope_city() AND of_city');
CALL access.widen('portal_commune', 'INSERT UPDATE DELETE', 'training_presence', 'city_id = scope_city() AND commune_id = scope_commune() AND NOT of_city');
CALL access.allow('portal_link', 'SELECT', 'training_attendee', 'city_id = scope_city() AND mediator_id = scope_mediator()');
CALL access.allow('portal_link', 'SELECT', 'training_presence', 'city_id = scope_city() AND mediator_id = scope_mediator()');
CALL access.allow('portal_link', 'SELECT', 'mediator', 'city_id = scope_city() AND id = scope_mediator()');
CALL access.allow('portal_link', 'SELECT', 'city', 'city_id = scope_city()');
CALL access.allow('portal_link', 'SELECT', 'commune', 'city_id = scope_city() AND id = scope_commune()');
CALL access.allow('portal_city', 'INSERT', 'outbox', 'city_id = scope_city()');
