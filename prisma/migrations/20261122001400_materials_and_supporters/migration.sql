-- Materials for mediators and trainers (Đề án 315, mục tài liệu), and the people of law who support teams.

-- ── Materials: a set, its versions, the documents of a version, who received it how ──────────────────

CREATE TABLE material_set (
  city_id    uuid NOT NULL REFERENCES city,
  id         uuid NOT NULL,
  commune_id uuid, -- none: a set of the city
  title      text NOT NULL CHECK (title <> ''),
  official   boolean NOT NULL DEFAULT false, -- «bộ tài liệu bồi dưỡng kiến thức, kỹ năng hòa giải ở cơ sở»: counts for the targets
  retired_on date,
  version    int NOT NULL DEFAULT 0,
  changed_by text,
  changed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id),
  CONSTRAINT official_sets_are_the_citys CHECK (NOT official OR commune_id IS NULL)
);

CREATE TABLE material_version (
  city_id      uuid NOT NULL,
  id           uuid NOT NULL,
  set_id       uuid NOT NULL,
  commune_id   uuid,
  label        text NOT NULL CHECK (label <> ''), -- «năm 2026»
  published_on date NOT NULL,
  withdrawn_on date CHECK (withdrawn_on > published_on),
  version      int NOT NULL DEFAULT 0,
  changed_by   text,
  changed_at   timestamptz,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, set_id, label),
  FOREIGN KEY (city_id, set_id) REFERENCES material_set (city_id, id)
);

CREATE TABLE material_document (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  version_id uuid NOT NULL,
  commune_id uuid,
  position   smallint NOT NULL DEFAULT 0,
  title      text NOT NULL CHECK (title <> ''),
  url        text CHECK (url ~ '^https://'),
  body       text,
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, version_id) REFERENCES material_version (city_id, id),
  CONSTRAINT something_to_open CHECK (num_nonnulls(url, body) = 1)
);
CREATE INDEX material_document_by_version ON material_document (city_id, version_id, position);

-- Handed out to a person (printed), opened by the person, or handed to a team. team_id of a person's row is the team on
-- that day: it decides which team reads it.
CREATE TABLE material_receipt (
  city_id     uuid NOT NULL,
  id          uuid NOT NULL,
  version_id  uuid NOT NULL,
  commune_id  uuid, -- the receiver's; none for a trainer of the city
  team_id     uuid,
  mediator_id uuid,
  trainer_id  uuid,
  way         text NOT NULL CHECK (way IN ('printed', 'opened', 'team')),
  received_on date NOT NULL,
  copies      int NOT NULL DEFAULT 1 CHECK (copies > 0),
  recorded_by text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, version_id) REFERENCES material_version (city_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id),
  FOREIGN KEY (city_id, team_id) REFERENCES team (city_id, id),
  FOREIGN KEY (city_id, mediator_id) REFERENCES mediator (city_id, id),
  FOREIGN KEY (city_id, trainer_id) REFERENCES trainer (city_id, id),
  CONSTRAINT one_receiver CHECK (CASE way WHEN 'team' THEN team_id IS NOT NULL AND mediator_id IS NULL AND trainer_id IS NULL
                                          ELSE num_nonnulls(mediator_id, trainer_id) = 1 END)
);
CREATE UNIQUE INDEX material_receipt_of_mediator ON material_receipt (city_id, version_id, mediator_id, way) WHERE mediator_id IS NOT NULL;
CREATE UNIQUE INDEX material_receipt_of_trainer ON material_receipt (city_id, version_id, trainer_id, way) WHERE trainer_id IS NOT NULL;
CREATE UNIQUE INDEX material_receipt_of_team ON material_receipt (city_id, version_id, team_id) WHERE way = 'team';
CREATE INDEX material_receipt_by_mediator ON material_receipt (city_id, mediator_id) WHERE mediator_id IS NOT NULL;
CREATE INDEX material_receipt_by_team ON material_receipt (city_id, team_id) WHERE way = 'team';
CREATE INDEX material_receipt_by_commune ON material_receipt (city_id, commune_id);

-- A version and its documents lie where the set lies.
CREATE FUNCTION lie_with_its_set() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF TG_TABLE_NAME = 'material_version' THEN
    IF NOT EXISTS (SELECT 1 FROM public.material_set s WHERE s.city_id = NEW.city_id AND s.id = NEW.set_id
                      AND s.commune_id IS NOT DISTINCT FROM NEW.commune_id) THEN
      RAISE EXCEPTION 'no such set in this place' USING ERRCODE = 'foreign_key_violation';
    END IF;
  ELSIF NOT EXISTS (SELECT 1 FROM public.material_version v WHERE v.city_id = NEW.city_id AND v.id = NEW.version_id
                       AND v.commune_id IS NOT DISTINCT FROM NEW.commune_id) THEN
    RAISE EXCEPTION 'no such version in this place' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER material_version_lies_with_its_set BEFORE INSERT ON material_version FOR EACH ROW EXECUTE FUNCTION lie_with_its_set();
CREATE TRIGGER material_document_lies_with_its_set BEFORE INSERT ON material_document FOR EACH ROW EXECUTE FUNCTION lie_with_its_set();

-- Nobody receives a set that another commune made for its own people.
CREATE FUNCTION receive_reachable_set() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.material_version v WHERE v.city_id = NEW.city_id AND v.id = NEW.version_id
                    AND coalesce(v.commune_id, NEW.commune_id) IS NOT DISTINCT FROM NEW.commune_id) THEN
    RAISE EXCEPTION 'no such set for this commune' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER material_receipt_of_reachable_set BEFORE INSERT ON material_receipt FOR EACH ROW EXECUTE FUNCTION receive_reachable_set();
CREATE TRIGGER material_receipt_names_own_people BEFORE INSERT OR UPDATE OF mediator_id ON material_receipt
  FOR EACH ROW WHEN (NEW.mediator_id IS NOT NULL) EXECUTE FUNCTION name_own_people();

-- ── Supporters (K5): who, from where, which teams, from when; what they did ──────────────────────────

CREATE TABLE supporter (
  city_id      uuid NOT NULL REFERENCES city,
  id           uuid NOT NULL,
  commune_id   uuid, -- none: found by the city, for teams of any commune
  mediator_id  uuid, -- is a mediator too; counted apart
  full_name    text NOT NULL CHECK (full_name <> ''),
  search_name  text NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('lawyer', 'jurist', 'peoples_assessor', 'police', 'border_guard', 'legal_official',
                 'grassroots_security', 'former_judge', 'former_assessor', 'former_procurator', 'former_investigator', 'notary',
                 'legal_rapporteur', 'other')), -- QĐ 315/QĐ-TTg; KH 183/KH-UBND, nội dung 6
  organisation text,
  phone        text,
  valid_from   date NOT NULL,
  valid_to     date CHECK (valid_to > valid_from),
  version      int NOT NULL DEFAULT 0,
  changed_by   text,
  changed_at   timestamptz,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id),
  FOREIGN KEY (city_id, mediator_id) REFERENCES mediator (city_id, id)
);
CREATE INDEX supporter_by_commune ON supporter (city_id, commune_id, search_name);

CREATE TABLE supporter_link (
  city_id      uuid NOT NULL,
  supporter_id uuid NOT NULL,
  team_id      uuid NOT NULL,
  valid_from   date NOT NULL,
  valid_to     date CHECK (valid_to > valid_from),
  commune_id   uuid NOT NULL, -- the team's
  recorded_by  text,
  PRIMARY KEY (city_id, supporter_id, team_id, valid_from),
  FOREIGN KEY (city_id, supporter_id) REFERENCES supporter (city_id, id),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id) ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX supporter_link_by_team ON supporter_link (city_id, team_id);
CREATE INDEX supporter_link_by_commune ON supporter_link (city_id, commune_id);
CREATE UNIQUE INDEX supporter_link_once ON supporter_link (city_id, supporter_id, team_id) WHERE valid_to IS NULL;

CREATE TABLE support_activity (
  city_id      uuid NOT NULL,
  id           uuid NOT NULL,
  commune_id   uuid NOT NULL, -- the team's
  team_id      uuid NOT NULL,
  supporter_id uuid NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('advice', 'training', 'joint_mediation')),
  happened_on  date NOT NULL,
  note         text, -- what it was about; never who the parties were
  removed_on   date,
  recorded_by  text,
  version      int NOT NULL DEFAULT 0,
  changed_by   text,
  changed_at   timestamptz,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, supporter_id) REFERENCES supporter (city_id, id),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id) ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX support_activity_by_team ON support_activity (city_id, team_id, happened_on);
CREATE INDEX support_activity_by_commune ON support_activity (city_id, commune_id, happened_on);
CREATE INDEX support_activity_by_day ON support_activity (city_id, happened_on); -- a city's year, however many years there are

-- A supporter of another commune is not to be linked or named here.
CREATE FUNCTION name_reachable_supporter() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.supporter s WHERE s.city_id = NEW.city_id AND s.id = NEW.supporter_id
                    AND coalesce(s.commune_id, NEW.commune_id) = NEW.commune_id) THEN
    RAISE EXCEPTION 'no such supporter for this commune' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER supporter_link_names_reachable_supporter BEFORE INSERT OR UPDATE OF supporter_id ON supporter_link
  FOR EACH ROW EXECUTE FUNCTION name_reachable_supporter();
CREATE TRIGGER support_activity_names_reachable_supporter BEFORE INSERT OR UPDATE OF supporter_id ON support_activity
  FOR EACH ROW EXECUTE FUNCTION name_reachable_supporter();

-- ── Who may do what ──────────────────────────────────────────────────────────────────────────────────

CALL access.protect(ARRAY['material_set', 'material_version', 'material_document', 'material_receipt', 'supporter', 'supporter_link', 'support_activity']);

DO $$
DECLARE
  name text; reader text;
  here  CONSTANT text := 'city_id = scope_city() AND coalesce(commune_id, scope_commune()) = scope_commune()';
  own   CONSTANT text := 'city_id = scope_city() AND commune_id = scope_commune()';
  citys CONSTANT text := 'city_id = scope_city() AND commune_id IS NULL';
BEGIN
  FOREACH name IN ARRAY ARRAY['material_set', 'material_version', 'material_document', 'supporter'] LOOP
    CALL access.allow('portal_city', 'SELECT', name, 'city_id = scope_city()');
    CALL access.allow('portal_city', 'INSERT UPDATE', name, citys);
    CALL access.allow('portal_city_admin', 'SELECT', name, 'city_id = scope_city()');
    CALL access.allow('portal_commune', 'SELECT', name, here);
    CALL access.allow('portal_commune', 'INSERT UPDATE', name, own);
    CALL access.allow('portal_team', 'SELECT', name, here);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['material_set', 'material_version', 'material_document'] LOOP
    FOREACH reader IN ARRAY ARRAY['portal_mediator', 'portal_link'] LOOP
      CALL access.allow(reader, 'SELECT', name, here);
    END LOOP;
    CALL access.allow('portal_worker', 'SELECT', name, 'true');
  END LOOP;
  CALL access.allow('portal_city', 'DELETE', 'material_document', citys);
  CALL access.allow('portal_commune', 'DELETE', 'material_document', own);
  FOREACH name IN ARRAY ARRAY['material_receipt', 'supporter_link', 'support_activity'] LOOP
    CALL access.allow('portal_city', 'SELECT', name, 'city_id = scope_city()');
    CALL access.allow('portal_city_admin', 'SELECT', name, 'city_id = scope_city()');
    CALL access.allow('portal_commune', 'SELECT INSERT UPDATE', name, own);
    CALL access.allow('portal_team', 'SELECT', name, 'city_id = scope_city() AND team_id = scope_team()');
    CALL access.allow('portal_worker', 'SELECT', name, 'true');
  END LOOP;
END $$;
-- The city hands sets to its own trainers; a slip of the hand is taken back by whoever made it.
CALL access.allow('portal_city',    'INSERT', 'material_receipt', 'city_id = scope_city() AND commune_id IS NULL AND trainer_id IS NOT NULL');
CALL access.allow('portal_city',    'DELETE', 'material_receipt', 'city_id = scope_city() AND commune_id IS NULL AND trainer_id IS NOT NULL');
CALL access.allow('portal_commune', 'DELETE', 'material_receipt', 'city_id = scope_city() AND commune_id = scope_commune()');
-- Opening is told by the person alone.
CALL access.allow('portal_team',     'INSERT', 'material_receipt', $$city_id = scope_city() AND mediator_id = scope_mediator() AND way = 'opened'$$);
CALL access.allow('portal_mediator', 'SELECT', 'material_receipt', 'city_id = scope_city() AND mediator_id = scope_mediator()');
CALL access.allow('portal_mediator', 'INSERT', 'material_receipt', $$city_id = scope_city() AND mediator_id = scope_mediator() AND way = 'opened'$$);
CALL access.allow('portal_link',     'SELECT', 'material_receipt', 'city_id = scope_city() AND mediator_id = scope_mediator()');
CALL access.allow('portal_link',     'INSERT', 'material_receipt', $$city_id = scope_city() AND mediator_id = scope_mediator() AND way = 'opened'$$);
-- A leader tells what a supporter did with the own team: who, what, when.
CALL access.allow('portal_team', 'INSERT', 'support_activity', 'city_id = scope_city() AND team_id = scope_team()');
