-- Classes for mediators and who came: a page of a person and of a team tells it, and an attendance list is read into it.

CREATE TABLE training_class (
  city_id         uuid NOT NULL,
  id              uuid NOT NULL,
  commune_id      uuid NOT NULL,
  title           text NOT NULL CHECK (title <> ''),
  place           text,
  held_from       date NOT NULL,
  held_to         date NOT NULL CHECK (held_to >= held_from),
  import_batch_id uuid,
  version         int NOT NULL DEFAULT 0,
  changed_by      text,
  changed_at      timestamptz,
  created_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);
CREATE INDEX training_class_by_commune ON training_class (city_id, commune_id, held_from DESC, id DESC);
CREATE INDEX training_class_by_city ON training_class (city_id, held_from DESC, id DESC);

-- Half-days: what a list of attendance counts.
CREATE TABLE training_session (
  city_id         uuid NOT NULL,
  id              uuid NOT NULL,
  commune_id      uuid NOT NULL,
  class_id        uuid NOT NULL,
  held_on         date NOT NULL,
  part            text NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
  import_batch_id uuid,
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, class_id, id),
  UNIQUE (city_id, class_id, held_on, part),
  FOREIGN KEY (city_id, commune_id, class_id) REFERENCES training_class (city_id, commune_id, id)
);

-- Somebody who was on the list. team_id is the team on that day: it decides which team reads the row.
CREATE TABLE training_attendee (
  city_id         uuid NOT NULL,
  class_id        uuid NOT NULL,
  mediator_id     uuid NOT NULL,
  commune_id      uuid NOT NULL,
  team_id         uuid NOT NULL,
  half_days       smallint NOT NULL CHECK (half_days >= 0), -- kept with the presences, for lists and filters
  typed_name      text, -- as it stood on the list, where it was spelled differently
  note            text,
  import_batch_id uuid,
  PRIMARY KEY (city_id, class_id, mediator_id),
  FOREIGN KEY (city_id, commune_id, class_id) REFERENCES training_class (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id, mediator_id) REFERENCES mediator (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id)
);
CREATE INDEX training_attendee_by_mediator ON training_attendee (city_id, mediator_id, class_id);
CREATE INDEX training_attendee_by_commune ON training_attendee (city_id, commune_id);

CREATE TABLE training_presence (
  city_id         uuid NOT NULL,
  class_id        uuid NOT NULL,
  session_id      uuid NOT NULL,
  mediator_id     uuid NOT NULL,
  commune_id      uuid NOT NULL,
  team_id         uuid NOT NULL,
  state           text NOT NULL CHECK (state IN ('present', 'excused', 'absent')),
  import_batch_id uuid,
  PRIMARY KEY (city_id, session_id, mediator_id),
  FOREIGN KEY (city_id, class_id, session_id) REFERENCES training_session (city_id, class_id, id),
  -- Two entries of one person are merged by renaming the attendee; the half-days follow.
  FOREIGN KEY (city_id, class_id, mediator_id) REFERENCES training_attendee (city_id, class_id, mediator_id) ON UPDATE CASCADE,
  FOREIGN KEY (city_id, commune_id, class_id) REFERENCES training_class (city_id, commune_id, id)
);
CREATE INDEX training_presence_by_class ON training_presence (city_id, class_id, mediator_id);

CALL access.protect(ARRAY['training_class', 'training_session', 'training_attendee', 'training_presence']);

CALL access.allow('portal_city',     'SELECT', 'training_class', 'city_id = scope_city()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'training_class', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_commune',  'DELETE', 'training_class', 'city_id = scope_city() AND commune_id = scope_commune() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_team',     'SELECT', 'training_class', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_mediator', 'SELECT', 'training_class', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_city',     'SELECT', 'training_session', 'city_id = scope_city()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'training_session', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_commune',  'DELETE', 'training_session', 'city_id = scope_city() AND commune_id = scope_commune() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_team',     'SELECT', 'training_session', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_mediator', 'SELECT', 'training_session', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_city',     'SELECT', 'training_attendee', 'city_id = scope_city()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'training_attendee', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_commune',  'DELETE', 'training_attendee', 'city_id = scope_city() AND commune_id = scope_commune() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_team',     'SELECT', 'training_attendee', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_mediator', 'SELECT', 'training_attendee', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_city',     'SELECT', 'training_presence', 'city_id = scope_city()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'training_presence', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_commune',  'DELETE', 'training_presence', 'city_id = scope_city() AND commune_id = scope_commune() AND import_batch_id IS NOT NULL');
CALL access.allow('portal_team',     'SELECT', 'training_presence', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_mediator', 'SELECT', 'training_presence', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_city_admin', 'SELECT', 'training_attendee', 'city_id = scope_city()'); -- «đã bồi dưỡng» in the lists of the roll
