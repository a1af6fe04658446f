-- The Đề án in a city: the plan in force, what its targets are year by year, and how an indicator is counted from a day
-- on. What the two published plans say is shipped with the program (lib/domain/programme); rows here override it.
-- place_id is the commune of a row, or the city for the city's own; it tells rows apart and, unlike commune_id, does not
-- follow when communes merge: what a commune once set itself stays told apart from its successor's.

CREATE TABLE programme_plan (
  city_id    uuid NOT NULL REFERENCES city,
  id         uuid NOT NULL,
  title      text NOT NULL CHECK (title <> ''),
  number     text NOT NULL CHECK (number <> ''), -- «183/KH-UBND»
  issuer     text NOT NULL CHECK (issuer <> ''),
  issued_on  date NOT NULL,
  basis      text NOT NULL, -- «Quyết định 315/QĐ-TTg ngày 17/4/2024»
  valid_from date NOT NULL,
  valid_to   date NOT NULL CHECK (valid_to > valid_from),
  version    int NOT NULL DEFAULT 0,
  changed_by text,
  changed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, valid_from)
);

CREATE TABLE programme_phase (
  city_id    uuid NOT NULL,
  plan_id    uuid NOT NULL,
  position   smallint NOT NULL,
  name       text NOT NULL CHECK (name <> ''),
  valid_from date NOT NULL,
  valid_to   date NOT NULL CHECK (valid_to > valid_from),
  PRIMARY KEY (city_id, plan_id, position),
  FOREIGN KEY (city_id, plan_id) REFERENCES programme_plan (city_id, id) ON DELETE CASCADE
);

CREATE TABLE indicator_target (
  city_id      uuid NOT NULL REFERENCES city,
  place_id     uuid NOT NULL,
  indicator    text NOT NULL CHECK (indicator ~ '^[a-z_]+$'),
  year         smallint NOT NULL CHECK (year BETWEEN 2019 AND 2100),
  commune_id   uuid,
  basis_points int NOT NULL CHECK (basis_points BETWEEN 0 AND 10000), -- hundredths of a percent: 87,5 % is 8750
  reason       text,
  version      int NOT NULL DEFAULT 0,
  changed_by   text,
  changed_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, place_id, indicator, year),
  CONSTRAINT place_of_its_city CHECK (commune_id IS NOT NULL OR place_id = city_id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);
CREATE INDEX indicator_target_by_commune ON indicator_target (city_id, commune_id);

-- How an indicator is counted from a day on; the latest row of a day holds, and before the first one what is shipped.
CREATE TABLE indicator_setting (
  city_id     uuid NOT NULL REFERENCES city,
  indicator   text NOT NULL CHECK (indicator ~ '^[a-z_]+$'),
  valid_from  date NOT NULL,
  active      boolean NOT NULL,
  variant     text CHECK (variant IN ('cumulative', 'yearly')),
  window_from date,
  options     text[] NOT NULL DEFAULT '{}',
  wording     text, -- of the plan; NULL: as shipped
  source      text,
  open_point  text, -- what the sources leave open
  reason      text NOT NULL CHECK (reason <> ''),
  version     int NOT NULL DEFAULT 0,
  changed_by  text,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, indicator, valid_from)
);

-- Tasks of the plan (nhiệm vụ): the city's, and each commune's own, which may hang on one of the city's.
CREATE TABLE programme_task (
  city_id      uuid NOT NULL REFERENCES city,
  id           uuid NOT NULL,
  commune_id   uuid,
  city_task_id uuid,
  year         smallint NOT NULL CHECK (year BETWEEN 2019 AND 2100),
  position     smallint NOT NULL DEFAULT 0,
  title        text NOT NULL CHECK (title <> ''),
  lead_unit    text,
  partners     text,
  due_on       date, -- none: «thường xuyên trong năm»
  done_on      date,
  result       text,
  removed_on   date,
  version      int NOT NULL DEFAULT 0,
  changed_by   text,
  changed_at   timestamptz,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id),
  FOREIGN KEY (city_id, city_task_id) REFERENCES programme_task (city_id, id)
);
CREATE INDEX programme_task_by_year ON programme_task (city_id, year, commune_id);

CALL access.protect(ARRAY['programme_plan', 'programme_phase', 'indicator_target', 'indicator_setting', 'programme_task']);

DO $$
DECLARE name text; reader text;
BEGIN
  FOREACH name IN ARRAY ARRAY['programme_plan', 'programme_phase', 'indicator_setting'] LOOP
    FOREACH reader IN ARRAY ARRAY['portal_city', 'portal_commune', 'portal_team', 'portal_mediator', 'portal_link'] LOOP
      CALL access.allow(reader, 'SELECT', name, 'city_id = scope_city()');
    END LOOP;
    CALL access.allow('portal_city_admin', 'SELECT INSERT UPDATE', name, 'city_id = scope_city()');
    CALL access.allow('portal_worker', 'SELECT', name, 'true');
  END LOOP;
END $$;
CALL access.allow('portal_city_admin', 'DELETE', 'programme_phase', 'city_id = scope_city()');

CALL access.allow('portal_city',       'SELECT', 'indicator_target', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'indicator_target', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'INSERT UPDATE DELETE', 'indicator_target', 'city_id = scope_city() AND commune_id IS NULL');
CALL access.allow('portal_commune',    'SELECT', 'indicator_target', 'city_id = scope_city() AND coalesce(commune_id, scope_commune()) = scope_commune()');
CALL access.allow('portal_commune',    'INSERT UPDATE DELETE', 'indicator_target', 'city_id = scope_city() AND commune_id = scope_commune() AND place_id = scope_commune()');
CALL access.allow('portal_team',       'SELECT', 'indicator_target', 'city_id = scope_city() AND coalesce(commune_id, scope_commune()) = scope_commune()');
CALL access.allow('portal_mediator',   'SELECT', 'indicator_target', 'city_id = scope_city() AND coalesce(commune_id, scope_commune()) = scope_commune()');

CALL access.allow('portal_city',       'SELECT', 'programme_task', 'city_id = scope_city()');
CALL access.allow('portal_city',       'INSERT UPDATE', 'programme_task', 'city_id = scope_city() AND commune_id IS NULL');
CALL access.allow('portal_city_admin', 'SELECT', 'programme_task', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'INSERT UPDATE', 'programme_task', 'city_id = scope_city() AND commune_id IS NULL');
CALL access.allow('portal_commune',    'SELECT', 'programme_task', 'city_id = scope_city() AND coalesce(commune_id, scope_commune()) = scope_commune()');
CALL access.allow('portal_commune',    'INSERT UPDATE', 'programme_task', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_worker',     'SELECT', 'programme_task', 'true');
