-- Mediation cases (vụ việc hòa giải). Facts that the city may read stand in mediation_case; everything that
-- names a family stands in the tables below it, on which the city's roles have no privilege at all
-- (Luật HGƠCS Đ4.3).
--
-- Who may read a case is written on every row of it (reader_… columns), kept by triggers in the same
-- transaction, so that the policies stay plain comparisons and hold on a cluster distributed by city.

CREATE TABLE mediation_case (
  city_id               uuid NOT NULL,
  id                    uuid NOT NULL,
  commune_id            uuid NOT NULL,
  team_id               uuid NOT NULL,
  co_commune_id         uuid, -- second team of a case between neighbourhoods (Luật HGƠCS Đ22);
  co_team_id            uuid, -- the case is counted once, for team_id
  book_year             smallint NOT NULL,
  book_number           int NOT NULL CHECK (book_number > 0),
  received_on           date NOT NULL CHECK (received_on >= '1900-01-01'),
  kind                  text NOT NULL CHECK (kind IN ('civil', 'family', 'conflict', 'other')),
  subkind               text,
  ground                text CHECK (ground IN ('one_party_request', 'both_parties_request', 'witnessed', 'assigned_by_leader', 'third_party_request')),
  status                text NOT NULL CHECK (status IN ('received', 'assigned', 'in_mediation', 'paused', 'closed', 'ended_otherwise')),
  scope_confirmed_on    date,
  other_ending          text CHECK (other_ending IN ('out_of_scope_refused', 'out_of_scope_referred', 'duplicate_entry')),
  exclusion             text CHECK (exclusion IN ('state_or_public_interest', 'family_law_breach', 'void_civil_deal', 'crime', 'administrative_violation', 'commercial_or_labour', 'other_law')),
  duplicate_of_id       uuid,
  assigned_on           date,
  start_exception       text CHECK (start_exception IN ('immediate', 'agreed_time')),
  agreed_start_on       date,
  must_start_by         date,
  started_on            date,
  openness              text CHECK (openness IN ('public', 'private')),
  closing_reason        text CHECK (closing_reason IN ('agreement', 'stopped_by_party', 'no_agreement_possible')),
  outcome               text CHECK (outcome IN ('successful', 'unsuccessful')),
  ended_on              date,
  has_written_agreement boolean NOT NULL DEFAULT false,
  next_meeting_at       timestamptz,
  next_obligation_due   date,
  open_alerts           int NOT NULL DEFAULT 0 CHECK (open_alerts >= 0),
  reader_commune_ids  uuid[] NOT NULL DEFAULT '{}',
  reader_team_ids     uuid[] NOT NULL DEFAULT '{}',
  reader_mediator_ids uuid[] NOT NULL DEFAULT '{}',
  version               int NOT NULL DEFAULT 0,
  recorded_by           uuid NOT NULL,
  recorded_at           timestamptz NOT NULL DEFAULT now(),
  updated_at            timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, team_id, book_year, book_number),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id),
  FOREIGN KEY (city_id, co_commune_id, co_team_id) REFERENCES team (city_id, commune_id, id),
  FOREIGN KEY (city_id, duplicate_of_id) REFERENCES mediation_case (city_id, id),
  CONSTRAINT co_team_is_another_team CHECK (co_team_id <> team_id AND (co_team_id IS NULL) = (co_commune_id IS NULL)),
  CONSTRAINT book_year_is_the_year_of_receipt CHECK (book_year = extract(year FROM received_on)),
  CONSTRAINT ends_after_receipt CHECK (ended_on >= received_on),
  CONSTRAINT assigned_after_receipt CHECK (assigned_on >= received_on),
  CONSTRAINT started_after_receipt CHECK (started_on >= received_on),
  -- Luật HGƠCS Đ23, Đ24, Đ27: a closed case has one of three reasons, and the reason decides the outcome.
  CONSTRAINT closed_for_a_reason CHECK ((status = 'closed') = (closing_reason IS NOT NULL) AND (status = 'closed') = (outcome IS NOT NULL)),
  CONSTRAINT agreement_is_success CHECK ((outcome = 'successful') = (closing_reason = 'agreement')),
  CONSTRAINT ended_otherwise_says_how CHECK ((status = 'ended_otherwise') = (other_ending IS NOT NULL)),
  CONSTRAINT an_end_has_its_day CHECK ((status IN ('closed', 'ended_otherwise')) = (ended_on IS NOT NULL)),
  CONSTRAINT exclusion_goes_with_scope CHECK ((exclusion IS NOT NULL) = (coalesce(other_ending, '') IN ('out_of_scope_refused', 'out_of_scope_referred'))),
  CONSTRAINT duplicate_names_the_other CHECK ((duplicate_of_id IS NOT NULL) = (coalesce(other_ending, '') = 'duplicate_entry') AND duplicate_of_id <> id),
  CONSTRAINT mediation_needs_an_assignment CHECK (status NOT IN ('assigned', 'in_mediation', 'paused') OR assigned_on IS NOT NULL)
);
-- Keyset paging of the lists, newest first.
CREATE INDEX mediation_case_by_commune ON mediation_case (city_id, commune_id, received_on DESC, id DESC);
CREATE INDEX mediation_case_by_team ON mediation_case (city_id, team_id, received_on DESC, id DESC);
CREATE INDEX mediation_case_by_city ON mediation_case (city_id, received_on DESC, id DESC);
CREATE INDEX mediation_case_by_end ON mediation_case (city_id, commune_id, ended_on) WHERE ended_on IS NOT NULL;
CREATE INDEX mediation_case_by_co_commune ON mediation_case (city_id, co_commune_id, received_on DESC) WHERE co_commune_id IS NOT NULL;
CREATE INDEX mediation_case_by_co_team ON mediation_case (city_id, co_team_id, received_on DESC) WHERE co_team_id IS NOT NULL;
-- What is due: open cases only, a few for each commune.
CREATE INDEX mediation_case_open ON mediation_case (city_id, commune_id, status) WHERE ended_on IS NULL;
-- Alerts that wait (Luật HGƠCS Đ10.4, Đ10.5) stand first on every page of what is due; there are a handful.
CREATE INDEX mediation_case_alerts ON mediation_case (city_id, commune_id) WHERE open_alerts > 0;
CREATE INDEX mediation_case_obligations_due ON mediation_case (city_id, commune_id, next_obligation_due) WHERE next_obligation_due IS NOT NULL;

CREATE TABLE case_narrative (
  city_id     uuid NOT NULL,
  case_id     uuid NOT NULL,
  commune_id  uuid NOT NULL,
  team_id     uuid NOT NULL,
  summary     text NOT NULL CHECK (summary <> ''),
  content     text,
  agreement   text,
  demands     text,
  referred_to text,
  end_note    text,
  search_text text NOT NULL,
  reader_commune_ids  uuid[] NOT NULL DEFAULT '{}',
  reader_team_ids     uuid[] NOT NULL DEFAULT '{}',
  reader_mediator_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (city_id, case_id),
  FOREIGN KEY (city_id, case_id) REFERENCES mediation_case (city_id, id)
);

CREATE TABLE case_party (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  case_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  team_id    uuid NOT NULL,
  side       text NOT NULL CHECK (side IN ('first', 'second', 'related')),
  ordinal    int NOT NULL CHECK (ordinal > 0),
  kind       text NOT NULL CHECK (kind IN ('person', 'group', 'family', 'family_group', 'organisation')),
  name       text NOT NULL CHECK (name <> ''),
  birth_year int CHECK (birth_year BETWEEN 1900 AND 2100),
  address    text,
  phone      text,
  headcount  int CHECK (headcount > 0),
  reader_commune_ids  uuid[] NOT NULL DEFAULT '{}',
  reader_team_ids     uuid[] NOT NULL DEFAULT '{}',
  reader_mediator_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, case_id, side, ordinal),
  UNIQUE (city_id, case_id, id),
  FOREIGN KEY (city_id, case_id) REFERENCES mediation_case (city_id, id)
);
CREATE INDEX case_party_by_case ON case_party (city_id, case_id);

CREATE TABLE case_mediator (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  case_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  team_id    uuid NOT NULL,
  mediator_id   uuid NOT NULL,
  mediator_name text NOT NULL, -- as at the act: a name may change, another commune's roll is not readable
  source        text NOT NULL CHECK (source IN ('parties', 'leader')),
  assigned_on   date NOT NULL,
  ended_on      date CHECK (ended_on >= assigned_on),
  end_reason    text CHECK (end_reason IN ('reassigned', 'interest', 'breach', 'unavailable')),
  reader_commune_ids  uuid[] NOT NULL DEFAULT '{}',
  reader_team_ids     uuid[] NOT NULL DEFAULT '{}',
  reader_mediator_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, mediator_id) REFERENCES mediator (city_id, id),
  FOREIGN KEY (city_id, case_id) REFERENCES mediation_case (city_id, id)
);
CREATE INDEX case_mediator_by_case ON case_mediator (city_id, case_id);

-- A mediator's cases are found here and not by reader_mediator_ids @> …: under row-level security an index serves only
-- leakproof operators, such as = on uuid and < on date, and @> on an array is not one of them.
CREATE INDEX case_mediator_by_mediator ON case_mediator (city_id, mediator_id, case_id) WHERE ended_on IS NULL;
CREATE UNIQUE INDEX case_mediator_once ON case_mediator (city_id, case_id, mediator_id) WHERE ended_on IS NULL;

CREATE TABLE case_meeting (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  case_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  team_id    uuid NOT NULL,
  state     text NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
  starts_at timestamptz NOT NULL,
  place     text,
  openness  text CHECK (openness IN ('public', 'private')),
  notes     text,
  reader_commune_ids  uuid[] NOT NULL DEFAULT '{}',
  reader_team_ids     uuid[] NOT NULL DEFAULT '{}',
  reader_mediator_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, case_id, id),
  FOREIGN KEY (city_id, case_id) REFERENCES mediation_case (city_id, id)
);
CREATE INDEX case_meeting_by_case ON case_meeting (city_id, case_id);

CREATE TABLE case_meeting_party (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  case_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  team_id    uuid NOT NULL,
  meeting_id uuid NOT NULL,
  party_id   uuid NOT NULL,
  reader_commune_ids  uuid[] NOT NULL DEFAULT '{}',
  reader_team_ids     uuid[] NOT NULL DEFAULT '{}',
  reader_mediator_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, meeting_id, party_id),
  FOREIGN KEY (city_id, case_id, meeting_id) REFERENCES case_meeting (city_id, case_id, id),
  FOREIGN KEY (city_id, case_id, party_id) REFERENCES case_party (city_id, case_id, id),
  FOREIGN KEY (city_id, case_id) REFERENCES mediation_case (city_id, id)
);
CREATE INDEX case_meeting_party_by_case ON case_meeting_party (city_id, case_id);

CREATE TABLE case_invitee (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  case_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  team_id    uuid NOT NULL,
  name         text NOT NULL CHECK (name <> ''),
  capacity     text NOT NULL,
  invited_by   text NOT NULL CHECK (invited_by IN ('mediator_and_first', 'mediator_and_second')),
  consented_on date, -- the other party's consent, Luật HGƠCS Đ19
  reader_commune_ids  uuid[] NOT NULL DEFAULT '{}',
  reader_team_ids     uuid[] NOT NULL DEFAULT '{}',
  reader_mediator_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, case_id) REFERENCES mediation_case (city_id, id)
);
CREATE INDEX case_invitee_by_case ON case_invitee (city_id, case_id);

CREATE TABLE case_obligation (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  case_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  team_id    uuid NOT NULL,
  debtor_party_id   uuid NOT NULL,
  creditor_party_id uuid,
  what        text NOT NULL CHECK (what <> ''),
  amount_vnd  bigint CHECK (amount_vnd > 0),
  due_on      date NOT NULL,
  state       text NOT NULL DEFAULT 'in_progress' CHECK (state IN ('in_progress', 'done', 'trouble')),
  followed_on date,
  note        text,
  reader_commune_ids  uuid[] NOT NULL DEFAULT '{}',
  reader_team_ids     uuid[] NOT NULL DEFAULT '{}',
  reader_mediator_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, case_id, debtor_party_id) REFERENCES case_party (city_id, case_id, id),
  FOREIGN KEY (city_id, case_id, creditor_party_id) REFERENCES case_party (city_id, case_id, id),
  CHECK (creditor_party_id <> debtor_party_id),
  FOREIGN KEY (city_id, case_id) REFERENCES mediation_case (city_id, id)
);
CREATE INDEX case_obligation_by_case ON case_obligation (city_id, case_id);

CREATE TABLE case_alert (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  case_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  team_id    uuid NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('violence', 'offence')),
  raised_on       date NOT NULL,
  told_to         text NOT NULL CHECK (told_to <> ''),
  note            text NOT NULL,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  reader_commune_ids  uuid[] NOT NULL DEFAULT '{}',
  reader_team_ids     uuid[] NOT NULL DEFAULT '{}',
  reader_mediator_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (city_id, id),
  CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)),
  FOREIGN KEY (city_id, case_id) REFERENCES mediation_case (city_id, id)
);
CREATE INDEX case_alert_by_case ON case_alert (city_id, case_id);

CREATE TABLE case_event (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  case_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  team_id    uuid NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('recorded', 'details_added', 'scope_confirmed', 'refused', 'referred', 'marked_duplicate',
    'assigned', 'reassigned', 'interest_declared', 'meeting_planned', 'meeting_held', 'meeting_cancelled', 'expert_invited',
    'paused', 'continued', 'closed', 'resumed', 'obligation_followed', 'alert_raised', 'alert_acknowledged', 'co_team_added',
    'party_added', 'corrected')),
  happened_on   date NOT NULL,
  recorded_at   timestamptz NOT NULL DEFAULT now(),
  by_name       text NOT NULL,
  by_membership uuid NOT NULL,
  heard_from    text,
  note          text,
  detail        jsonb NOT NULL DEFAULT '{}',
  reader_commune_ids  uuid[] NOT NULL DEFAULT '{}',
  reader_team_ids     uuid[] NOT NULL DEFAULT '{}',
  reader_mediator_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, case_id) REFERENCES mediation_case (city_id, id)
);
CREATE INDEX case_event_by_case ON case_event (city_id, case_id);

CREATE TABLE case_number_counter (
  city_id     uuid NOT NULL,
  team_id     uuid NOT NULL,
  commune_id  uuid NOT NULL,
  book_year   smallint NOT NULL,
  last_number int NOT NULL CHECK (last_number > 0),
  PRIMARY KEY (city_id, team_id, book_year),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id)
);

-- ── Readers ──────────────────────────────────────────────────────────────────────────────────────────

-- What a case is and whose it is never changes: a moved case would be counted twice or vanish from its book.
CREATE FUNCTION keep_case_identity() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW.city_id, NEW.id, NEW.commune_id, NEW.team_id, NEW.book_year, NEW.book_number, NEW.recorded_by)
       IS DISTINCT FROM (OLD.city_id, OLD.id, OLD.commune_id, OLD.team_id, OLD.book_year, OLD.book_number, OLD.recorded_by) THEN
      RAISE EXCEPTION 'the identity of a mediation case is fixed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.updated_at := now();
  END IF;
  NEW.reader_commune_ids := array_remove(ARRAY[NEW.commune_id, nullif(NEW.co_commune_id, NEW.commune_id)], NULL);
  NEW.reader_team_ids := array_remove(ARRAY[NEW.team_id, NEW.co_team_id], NULL);
  RETURN NEW;
END $$;
CREATE TRIGGER mediation_case_keeps_identity BEFORE INSERT OR UPDATE ON mediation_case
  FOR EACH ROW EXECUTE FUNCTION keep_case_identity();

-- A part of a case belongs where the case belongs, whatever the caller wrote.
CREATE FUNCTION inherit_case_readers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE owner_case public.mediation_case;
BEGIN
  SELECT * INTO owner_case FROM public.mediation_case c WHERE c.city_id = NEW.city_id AND c.id = NEW.case_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such mediation case' USING ERRCODE = 'foreign_key_violation';
  END IF;
  NEW.commune_id          := owner_case.commune_id;
  NEW.team_id             := owner_case.team_id;
  NEW.reader_commune_ids  := owner_case.reader_commune_ids;
  NEW.reader_team_ids     := owner_case.reader_team_ids;
  NEW.reader_mediator_ids := owner_case.reader_mediator_ids;
  RETURN NEW;
END $$;

-- New readers of a case are readers of every part of it, and former ones of none.
CREATE FUNCTION pass_on_case_readers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['case_narrative', 'case_party', 'case_mediator', 'case_meeting', 'case_meeting_party',
                              'case_invitee', 'case_obligation', 'case_alert', 'case_event'] LOOP
    EXECUTE format('UPDATE public.%I SET reader_commune_ids = $1, reader_team_ids = $2, reader_mediator_ids = $3
                     WHERE city_id = $4 AND case_id = $5', part)
      USING NEW.reader_commune_ids, NEW.reader_team_ids, NEW.reader_mediator_ids, NEW.city_id, NEW.id;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER mediation_case_passes_on_readers AFTER UPDATE ON mediation_case
  FOR EACH ROW WHEN ((OLD.reader_commune_ids, OLD.reader_team_ids, OLD.reader_mediator_ids)
                     IS DISTINCT FROM (NEW.reader_commune_ids, NEW.reader_team_ids, NEW.reader_mediator_ids))
  EXECUTE FUNCTION pass_on_case_readers();

-- A mediator reads the cases assigned to them now, not those they were taken off.
CREATE FUNCTION keep_case_mediators() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.mediation_case c
     SET reader_mediator_ids = coalesce((SELECT array_agg(m.mediator_id ORDER BY m.mediator_id) FROM public.case_mediator m
                                          WHERE m.city_id = c.city_id AND m.case_id = c.id AND m.ended_on IS NULL), '{}')
   WHERE c.city_id = NEW.city_id AND c.id = NEW.case_id;
  RETURN NULL;
END $$;
CREATE TRIGGER case_mediator_keeps_readers AFTER INSERT OR UPDATE OF ended_on ON case_mediator
  FOR EACH ROW EXECUTE FUNCTION keep_case_mediators();

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['case_narrative', 'case_party', 'case_mediator', 'case_meeting', 'case_meeting_party',
                              'case_invitee', 'case_obligation', 'case_alert', 'case_event'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON public.%I FOR EACH ROW EXECUTE FUNCTION inherit_case_readers()',
                   part || '_inherits_readers', part);
  END LOOP;
END $$;

-- ── Who may do what ──────────────────────────────────────────────────────────────────────────────────

CALL access.protect(ARRAY['mediation_case', 'case_narrative', 'case_party', 'case_mediator', 'case_meeting',
  'case_meeting_party', 'case_invitee', 'case_obligation', 'case_alert', 'case_event', 'case_number_counter']);

-- The facts of a case. The city reads them; its commune and team keep them; its mediators work on them.
CALL access.allow('portal_city',       'SELECT', 'mediation_case', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'mediation_case', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'mediation_case', 'city_id = scope_city() AND scope_commune() = ANY (reader_commune_ids)');
CALL access.allow('portal_commune',    'INSERT UPDATE', 'mediation_case', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',       'SELECT UPDATE', 'mediation_case', 'city_id = scope_city() AND scope_team() = ANY (reader_team_ids)');
CALL access.allow('portal_team',       'INSERT', 'mediation_case', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_mediator',   'SELECT', 'mediation_case', 'city_id = scope_city() AND scope_mediator() = ANY (reader_mediator_ids)');
-- A mediator who declares an interest leaves the case with that very statement, hence the team in the check.
CREATE POLICY portal_mediator_update ON mediation_case FOR UPDATE TO portal_mediator
  USING (city_id = scope_city() AND scope_mediator() = ANY (reader_mediator_ids))
  WITH CHECK (city_id = scope_city() AND scope_team() = ANY (reader_team_ids));
GRANT UPDATE ON mediation_case TO portal_mediator;

-- Families: never the city. The timeline is append-only for everyone.
DO $$
DECLARE
  part text;
  readers CONSTANT text[][] := ARRAY[
    ['portal_commune',  'city_id = scope_city() AND scope_commune() = ANY (reader_commune_ids)'],
    ['portal_team',     'city_id = scope_city() AND scope_team() = ANY (reader_team_ids)'],
    ['portal_mediator', 'city_id = scope_city() AND scope_mediator() = ANY (reader_mediator_ids)']];
  commands text;
BEGIN
  FOREACH part IN ARRAY ARRAY['case_narrative', 'case_party', 'case_mediator', 'case_meeting', 'case_meeting_party',
                              'case_invitee', 'case_obligation', 'case_alert', 'case_event'] LOOP
    commands := CASE WHEN part IN ('case_event', 'case_meeting_party') THEN 'SELECT INSERT' ELSE 'SELECT INSERT UPDATE' END;
    FOR i IN 1 .. array_length(readers, 1) LOOP
      CALL access.allow(readers[i][1], commands, part, readers[i][2]);
    END LOOP;
  END LOOP;
END $$;

CALL access.allow('portal_commune', 'SELECT INSERT UPDATE', 'case_number_counter', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',    'SELECT INSERT UPDATE', 'case_number_counter', 'city_id = scope_city() AND team_id = scope_team()');
