-- The roll: what a commune keeps of its neighbourhoods, teams and mediators from election to leaving.
-- History is never rewritten: an office ends and another begins, and who held it on a day can be asked.

-- A row that came in with a workbook names its batch, so that the whole batch can be taken back. Nothing else of the
-- roll can be deleted, and foreign keys refuse even that as soon as somebody built on the row.

ALTER TABLE neighbourhood
  ADD version         int NOT NULL DEFAULT 0,
  ADD changed_by      text,
  ADD changed_at      timestamptz,
  ADD import_batch_id uuid;
ALTER TABLE neighbourhood ADD CONSTRAINT neighbourhood_in_its_commune UNIQUE (city_id, commune_id, id);

-- A decision of the commune's chairman about the roll (Luật HGƠCS Đ8.4, Đ11, Đ12.2, Đ14).
CREATE TABLE roll_decision (
  city_id         uuid NOT NULL,
  id              uuid NOT NULL,
  commune_id      uuid NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('recognise_mediators', 'recognise_leader', 're_recognise', 'end_mediators', 'team_numbers', 'establish_team', 'dissolve_team')),
  number          text NOT NULL CHECK (number <> ''), -- «142/QĐ-UBND»
  decided_on      date NOT NULL CHECK (decided_on >= '1998-01-01'),
  takes_effect_on date,
  signer          text, -- name and office as on the paper, not as of today
  signer_office   text,
  published_on    date, -- announced in the neighbourhood, Đ8.4
  published_how   text,
  import_batch_id uuid,
  version         int NOT NULL DEFAULT 0,
  changed_by      text,
  changed_at      timestamptz,
  created_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, commune_id, id),
  UNIQUE (city_id, commune_id, kind, number, decided_on),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);

-- Who must receive it (Đ8.4) and when they did.
CREATE TABLE roll_decision_recipient (
  city_id     uuid NOT NULL,
  id          uuid NOT NULL,
  commune_id  uuid NOT NULL,
  decision_id uuid NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('front_standing_committee', 'front_work_committee', 'neighbourhood_head', 'team_leader', 'mediator', 'other')),
  name        text NOT NULL CHECK (name <> ''),
  received_on date,
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id, decision_id) REFERENCES roll_decision (city_id, commune_id, id)
);
CREATE INDEX roll_decision_recipient_by_decision ON roll_decision_recipient (city_id, decision_id);

ALTER TABLE team
  ADD established_by_id uuid, -- decision that founded it
  ADD numbers_by_id     uuid, -- decision that set its quota, Đ12.2
  ADD ended_by_id       uuid,
  ADD successor_id      uuid,
  ADD changed_by        text,
  ADD changed_at        timestamptz,
  ADD import_batch_id   uuid,
  ADD FOREIGN KEY (city_id, commune_id, established_by_id) REFERENCES roll_decision (city_id, commune_id, id),
  ADD FOREIGN KEY (city_id, commune_id, numbers_by_id) REFERENCES roll_decision (city_id, commune_id, id),
  ADD FOREIGN KEY (city_id, commune_id, ended_by_id) REFERENCES roll_decision (city_id, commune_id, id),
  ADD FOREIGN KEY (city_id, successor_id) REFERENCES team (city_id, id);
CREATE INDEX team_by_city ON team (city_id, search_name, id);

ALTER TABLE team_neighbourhood ADD import_batch_id uuid;
CREATE INDEX team_neighbourhood_by_neighbourhood ON team_neighbourhood (city_id, neighbourhood_id);
CREATE INDEX team_neighbourhood_by_commune ON team_neighbourhood (city_id, commune_id);

ALTER TABLE mediator
  ADD birth_date         date CHECK (birth_date BETWEEN '1900-01-01' AND '2100-12-31'),
  ADD qualification_note text, -- as the person says it; `qualification` is the column of the statistics form
  ADD occupation         text,
  ADD office_held        text, -- Trưởng ban CTMT, Bí thư chi bộ …
  ADD address            text,
  ADD note               text,
  ADD criteria_met       text[] NOT NULL DEFAULT '{}' CHECK (criteria_met <@ ARRAY['resident_citizen', 'volunteers', 'good_character', 'able_to_mediate']), -- Đ7
  ADD criteria_checked_on date,
  ADD moved_away_on      date, -- no longer lives in the neighbourhood: no longer meets Đ7
  ADD merged_into_id     uuid, -- the other entry of the same person; this one stays only as a sign-post
  ADD changed_by         text,
  ADD changed_at         timestamptz,
  ADD import_batch_id    uuid,
  ADD FOREIGN KEY (city_id, commune_id, merged_into_id) REFERENCES mediator (city_id, commune_id, id),
  ADD CONSTRAINT merged_into_another CHECK (merged_into_id <> id),
  ADD CONSTRAINT birth_date_in_birth_year CHECK (birth_date IS NULL OR birth_year = extract(year FROM birth_date));
CREATE INDEX mediator_by_city ON mediator (city_id, search_name, id);
CREATE INDEX mediator_by_phone ON mediator (city_id, phone) WHERE phone IS NOT NULL;

ALTER TABLE team_membership
  ADD recognised_by_id uuid, -- none: elected or named, but not recognised yet (Đ8.4)
  ADD recognition      text CHECK (recognition IN ('first', 're_recognition')), -- after the merger of 2025: not new
  ADD ended_by_id      uuid,
  ADD end_reason       text CHECK (end_reason IN ('own_wish', 'no_longer_qualified', 'breach', 'deceased', 'role_changed', 'team_changed', 'entry_merged')),
  ADD import_batch_id  uuid,
  ADD FOREIGN KEY (city_id, commune_id, recognised_by_id) REFERENCES roll_decision (city_id, commune_id, id),
  ADD FOREIGN KEY (city_id, commune_id, ended_by_id) REFERENCES roll_decision (city_id, commune_id, id),
  ADD CONSTRAINT recognised_by_a_decision CHECK (recognition IS NULL OR recognised_by_id IS NOT NULL);
CREATE INDEX team_membership_by_commune ON team_membership (city_id, commune_id);
CREATE INDEX team_membership_by_recognition ON team_membership (city_id, recognised_by_id) WHERE recognised_by_id IS NOT NULL;
-- One seat at a time: a person holds one role in a team, and a role that ended may begin again later.
CREATE UNIQUE INDEX team_membership_once ON team_membership (city_id, team_id, mediator_id) WHERE valid_to IS NULL;

-- A team reads the people who serve in it and those who did: its page tells who left and when.
CREATE OR REPLACE FUNCTION keep_mediator_teams() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE subject public.team_membership := coalesce(NEW, OLD);
BEGIN
  UPDATE public.mediator m
     SET team_ids = coalesce((SELECT array_agg(DISTINCT t.team_id ORDER BY t.team_id) FROM public.team_membership t
                               WHERE t.city_id = m.city_id AND t.mediator_id = m.id), '{}')
   WHERE m.city_id = subject.city_id AND m.id = subject.mediator_id;
  IF TG_OP = 'UPDATE' AND OLD.mediator_id <> NEW.mediator_id THEN
    UPDATE public.mediator m
       SET team_ids = coalesce((SELECT array_agg(DISTINCT t.team_id ORDER BY t.team_id) FROM public.team_membership t
                                 WHERE t.city_id = m.city_id AND t.mediator_id = m.id), '{}')
     WHERE m.city_id = OLD.city_id AND m.id = OLD.mediator_id;
  END IF;
  RETURN NULL;
END $$;

-- Yearly review of the team by the Front's work committee (Đ12.3).
CREATE TABLE team_review (
  city_id     uuid NOT NULL,
  id          uuid NOT NULL,
  commune_id  uuid NOT NULL,
  team_id     uuid NOT NULL,
  reviewed_on date NOT NULL,
  chaired_by  text,
  conclusion  text NOT NULL CHECK (conclusion <> ''),
  recorded_by text NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id)
);
CREATE INDEX team_review_by_team ON team_review (city_id, team_id, reviewed_on DESC);
CREATE INDEX team_review_by_commune ON team_review (city_id, commune_id, reviewed_on DESC);

-- Two entries of one person made one: what moved, so that it can be taken back within thirty days.
CREATE TABLE mediator_merge (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  commune_id uuid NOT NULL,
  kept_id    uuid NOT NULL,
  merged_id  uuid NOT NULL,
  moved      jsonb NOT NULL,
  merged_by  text NOT NULL,
  merged_at  timestamptz NOT NULL DEFAULT now(),
  undone_by  text,
  undone_at  timestamptz,
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id, kept_id) REFERENCES mediator (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id, merged_id) REFERENCES mediator (city_id, commune_id, id),
  CHECK (kept_id <> merged_id)
);
CREATE INDEX mediator_merge_by_kept ON mediator_merge (city_id, kept_id);
CREATE UNIQUE INDEX mediator_merge_in_force ON mediator_merge (city_id, merged_id) WHERE undone_at IS NULL;

CALL access.protect(ARRAY['roll_decision', 'roll_decision_recipient', 'team_review', 'mediator_merge']);

-- The commune keeps its roll; the city reads it; a team reads what concerns itself.
CALL access.allow('portal_city',     'SELECT', 'roll_decision', 'city_id = scope_city()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'roll_decision', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',     'SELECT', 'roll_decision', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_mediator', 'SELECT', 'roll_decision', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_city',     'SELECT', 'roll_decision_recipient', 'city_id = scope_city()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE DELETE', 'roll_decision_recipient', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_city',     'SELECT', 'team_review', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'team_review', 'city_id = scope_city()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'team_review', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',     'SELECT', 'team_review', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_mediator', 'SELECT', 'team_review', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'mediator_merge', 'city_id = scope_city() AND commune_id = scope_commune()');

-- A batch is taken back by whoever may bring one in.
CALL access.allow('portal_commune', 'DELETE', 'neighbourhood', 'city_id = scope_city() AND commune_id = scope_commune() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_commune', 'DELETE', 'team', 'city_id = scope_city() AND commune_id = scope_commune() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_commune', 'DELETE', 'team_neighbourhood', 'city_id = scope_city() AND commune_id = scope_commune() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_commune', 'DELETE', 'mediator', 'city_id = scope_city() AND commune_id = scope_commune() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_commune', 'DELETE', 'team_membership', 'city_id = scope_city() AND commune_id = scope_commune() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_commune', 'DELETE', 'roll_decision', 'city_id = scope_city() AND commune_id = scope_commune() AND import_batch_id IS NOT NULL');

-- The city's administrator brings in the roll of a whole city for the first time (docs/decisions/0007-import.md):
-- its own rows of the roll, and no table that names a family.
CALL access.allow('portal_city_admin', 'INSERT UPDATE', 'team', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'DELETE', 'team', 'city_id = scope_city() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_city_admin', 'SELECT INSERT UPDATE', 'neighbourhood', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'DELETE', 'neighbourhood', 'city_id = scope_city() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_city_admin', 'SELECT INSERT UPDATE', 'team_neighbourhood', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'DELETE', 'team_neighbourhood', 'city_id = scope_city() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_city_admin', 'SELECT INSERT UPDATE', 'mediator', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'DELETE', 'mediator', 'city_id = scope_city() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_city_admin', 'SELECT INSERT UPDATE', 'team_membership', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'DELETE', 'team_membership', 'city_id = scope_city() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_city_admin', 'SELECT INSERT UPDATE', 'roll_decision', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'DELETE', 'roll_decision', 'city_id = scope_city() AND import_batch_id IS NOT NULL');
