-- Tenancy: scope roles, units, roll, access, audit and the plumbing of actions.
-- Rules: docs/decisions/0001-tenancy.md. Every tenant table has city_id first in its keys, forced row-level
-- security, and for each actor's role exactly the privileges named in the access table at its end.

-- Scope roles: one per kind of actor. The login role `portal` has no rights of its own and steps into one of
-- them with SET LOCAL ROLE. (On Citus they must be LOGIN; see docs/operations.md.)
DO $$
DECLARE scope_role text;
BEGIN
  FOREACH scope_role IN ARRAY ARRAY[
    'portal_city', 'portal_city_admin', 'portal_commune', 'portal_team', 'portal_mediator',
    'portal_link', 'portal_public', 'portal_operator', 'portal_gate', 'portal_worker'
  ] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = scope_role) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', scope_role);
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', scope_role);
  END LOOP;
END $$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- The scope, as set with BEGIN by lib/db. nullif: after a transaction the setting is '', which must mean
-- «no scope, no rows», not an error in the middle of a page.
CREATE FUNCTION scope_city() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.city_id', true), '')::uuid $$;
CREATE FUNCTION scope_commune() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.commune_id', true), '')::uuid $$;
CREATE FUNCTION scope_team() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.team_id', true), '')::uuid $$;
CREATE FUNCTION scope_mediator() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.mediator_id', true), '')::uuid $$;
CREATE FUNCTION scope_account() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.account_id', true), '')::uuid $$;
CREATE FUNCTION scope_membership() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.membership_id', true), '')::uuid $$;
CREATE FUNCTION scope_actor_role() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.actor_role', true), '') $$;
GRANT EXECUTE ON FUNCTION scope_city(), scope_commune(), scope_team(), scope_mediator(), scope_account(),
  scope_membership(), scope_actor_role()
  TO portal_city, portal_city_admin, portal_commune, portal_team, portal_mediator, portal_link, portal_public,
     portal_operator, portal_gate, portal_worker;

-- ── How migrations say who may do what ───────────────────────────────────────────────────────────────
-- Two procedures for this and later migrations, callable by the owner alone.

CREATE SCHEMA access;

-- Closes tables: row-level security on for everyone, the owner included, and no privilege for anybody.
CREATE PROCEDURE access.protect(tables text[]) LANGUAGE plpgsql AS $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY tables LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', name);
  END LOOP;
END $$;

-- One line of the access table: a role, its commands on a table, and the rows it means.
CREATE PROCEDURE access.allow(role_name text, commands text, table_name text, condition text) LANGUAGE plpgsql AS $$
DECLARE command text;
BEGIN
  FOREACH command IN ARRAY string_to_array(commands, ' ') LOOP
    EXECUTE format('GRANT %s ON public.%I TO %I', command, table_name, role_name);
    EXECUTE format('CREATE POLICY %I ON public.%I FOR %s TO %I %s', role_name || '_' || lower(command), table_name,
      command, role_name,
      CASE command
        WHEN 'INSERT' THEN format('WITH CHECK (%s)', condition)
        WHEN 'UPDATE' THEN format('USING (%s) WITH CHECK (%s)', condition, condition)
        ELSE format('USING (%s)', condition)
      END);
  END LOOP;
END $$;

-- ── Units ────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE city (
  city_id    uuid PRIMARY KEY,
  code       text NOT NULL CHECK (code ~ '^[0-9]{2}$'),
  name       text NOT NULL CHECK (name <> ''),
  kind       text NOT NULL CHECK (kind IN ('city', 'province')),
  valid_from date NOT NULL,
  valid_to   date CHECK (valid_to > valid_from),
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (code, valid_from) -- official code, given by the operator, not by a tenant
);

CREATE TABLE commune (
  city_id      uuid NOT NULL REFERENCES city,
  id           uuid NOT NULL,
  code         text NOT NULL CHECK (code ~ '^[0-9]{5}$'),
  name         text NOT NULL CHECK (name <> ''),
  kind         text NOT NULL CHECK (kind IN ('commune', 'ward', 'special_zone')),
  search_name  text NOT NULL,
  valid_from   date NOT NULL,
  valid_to     date CHECK (valid_to > valid_from),
  successor_id uuid,
  version      int NOT NULL DEFAULT 0,
  changed_by   text, -- name at that moment, for the second of two editors, who cannot read the audit
  changed_at   timestamptz,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, code, valid_from),
  FOREIGN KEY (city_id, successor_id) REFERENCES commune (city_id, id)
);

CREATE TABLE neighbourhood (
  city_id       uuid NOT NULL,
  id            uuid NOT NULL,
  commune_id    uuid NOT NULL,
  name          text NOT NULL CHECK (name <> ''),
  kind          text NOT NULL CHECK (kind IN ('village', 'residential_group')),
  search_name   text NOT NULL,
  households    int CHECK (households >= 0),
  minority_area boolean NOT NULL DEFAULT false, -- Luật HGƠCS Đ12.1: needs an ethnic-minority mediator
  valid_from    date NOT NULL,
  valid_to      date CHECK (valid_to > valid_from),
  successor_id  uuid,
  created_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id),
  FOREIGN KEY (city_id, successor_id) REFERENCES neighbourhood (city_id, id)
);
CREATE INDEX neighbourhood_by_commune ON neighbourhood (city_id, commune_id, search_name);

-- ── Roll ─────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE team (
  city_id     uuid NOT NULL,
  id          uuid NOT NULL,
  commune_id  uuid NOT NULL,
  name        text NOT NULL CHECK (name <> ''),
  search_name text NOT NULL,
  quota       int CHECK (quota >= 3), -- Luật HGƠCS Đ12.1–2
  valid_from  date NOT NULL,
  valid_to    date CHECK (valid_to > valid_from),
  version     int NOT NULL DEFAULT 0,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, commune_id, id), -- lets a child prove that its team lies in its commune
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);
CREATE INDEX team_by_commune ON team (city_id, commune_id, search_name);

CREATE TABLE team_neighbourhood (
  city_id          uuid NOT NULL,
  team_id          uuid NOT NULL,
  neighbourhood_id uuid NOT NULL,
  commune_id       uuid NOT NULL,
  valid_from       date NOT NULL,
  valid_to         date CHECK (valid_to > valid_from),
  PRIMARY KEY (city_id, team_id, neighbourhood_id, valid_from),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id),
  FOREIGN KEY (city_id, neighbourhood_id) REFERENCES neighbourhood (city_id, id)
);

CREATE TABLE mediator (
  city_id       uuid NOT NULL,
  id            uuid NOT NULL,
  commune_id    uuid NOT NULL,
  team_ids      uuid[] NOT NULL DEFAULT '{}',
  full_name     text NOT NULL CHECK (full_name <> ''),
  search_name   text NOT NULL,
  birth_year    int CHECK (birth_year BETWEEN 1900 AND 2100),
  sex           text CHECK (sex IN ('male', 'female')),
  ethnicity     text,
  qualification text CHECK (qualification IN ('law', 'other', 'untrained')),
  phone         text,
  recognised_on date,
  version       int NOT NULL DEFAULT 0,
  created_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);
CREATE INDEX mediator_by_commune ON mediator (city_id, commune_id, search_name);

CREATE TABLE team_membership (
  city_id     uuid NOT NULL,
  id          uuid NOT NULL,
  commune_id  uuid NOT NULL,
  team_id     uuid NOT NULL,
  mediator_id uuid NOT NULL,
  role        text NOT NULL CHECK (role IN ('leader', 'member')),
  valid_from  date NOT NULL,
  valid_to    date CHECK (valid_to > valid_from),
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id, mediator_id) REFERENCES mediator (city_id, commune_id, id)
);
CREATE INDEX team_membership_by_team ON team_membership (city_id, team_id, valid_from);
CREATE INDEX team_membership_by_mediator ON team_membership (city_id, mediator_id);

-- Who may read a mediator stands on the row itself, so that the policy is a plain comparison.
CREATE FUNCTION keep_mediator_teams() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE subject public.team_membership := coalesce(NEW, OLD);
BEGIN
  UPDATE public.mediator m
     SET team_ids = coalesce((SELECT array_agg(DISTINCT t.team_id) FROM public.team_membership t
                               WHERE t.city_id = m.city_id AND t.mediator_id = m.id AND t.valid_to IS NULL), '{}')
   WHERE m.city_id = subject.city_id AND m.id = subject.mediator_id;
  RETURN NULL;
END $$;
CREATE TRIGGER team_membership_keeps_mediator_teams
  AFTER INSERT OR UPDATE OR DELETE ON team_membership
  FOR EACH ROW EXECUTE FUNCTION keep_mediator_teams();

-- ── Access (platform tables, but for account_membership) ─────────────────────────────────────────────

CREATE TABLE account (
  id                   uuid PRIMARY KEY,
  login_name           text NOT NULL UNIQUE CHECK (login_name ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
  display_name         text NOT NULL CHECK (display_name <> ''),
  is_operator          boolean NOT NULL DEFAULT false,
  password_hash        text CHECK (password_hash LIKE '$argon2id$%'),
  must_change_password boolean NOT NULL DEFAULT true,
  password_expires_at  timestamptz, -- a first password lives 72 hours (C-16)
  password_used_at     timestamptz, -- … and opens the door once
  password_changed_at  timestamptz,
  disabled_at          timestamptz,
  created_at           timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE account_identity (
  issuer     text NOT NULL,
  subject    text NOT NULL,
  account_id uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (issuer, subject),
  UNIQUE (issuer, account_id)
);

CREATE TABLE account_membership (
  city_id      uuid NOT NULL REFERENCES city,
  id           uuid NOT NULL,
  account_id   uuid NOT NULL REFERENCES account,
  role         text NOT NULL,
  commune_id   uuid,
  team_id      uuid,
  mediator_id  uuid,
  login_name   text NOT NULL, -- as the office knows the account; the account row itself is not readable to tenants
  display_name text NOT NULL CHECK (display_name <> ''),
  job_title    text,
  valid_from   date NOT NULL,
  valid_to     date CHECK (valid_to >= valid_from),
  version      int NOT NULL DEFAULT 0,
  changed_by   text,
  changed_at   timestamptz,
  -- People are looked for by typing, accents or not: as foldVietnamese() in the application. Generated, so that
  -- whoever writes a membership cannot forget it.
  search_name  text NOT NULL GENERATED ALWAYS AS (
    lower(translate(regexp_replace(normalize(display_name || ' ' || login_name, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))
  ) STORED,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id, mediator_id) REFERENCES mediator (city_id, commune_id, id),
  CONSTRAINT role_has_its_place CHECK (CASE role
    WHEN 'city_admin'      THEN commune_id IS NULL AND team_id IS NULL AND mediator_id IS NULL
    WHEN 'city_officer'    THEN commune_id IS NULL AND team_id IS NULL AND mediator_id IS NULL
    WHEN 'commune_officer' THEN commune_id IS NOT NULL AND team_id IS NULL AND mediator_id IS NULL
    WHEN 'team_leader'     THEN commune_id IS NOT NULL AND team_id IS NOT NULL
    WHEN 'mediator'        THEN commune_id IS NOT NULL AND team_id IS NOT NULL AND mediator_id IS NOT NULL
    ELSE false END)
);
CREATE INDEX account_membership_by_account ON account_membership (account_id);
CREATE INDEX account_membership_by_commune ON account_membership (city_id, commune_id);
CREATE INDEX account_membership_by_name ON account_membership (city_id, search_name, id);

CREATE TABLE session (
  id            uuid PRIMARY KEY,
  account_id    uuid NOT NULL REFERENCES account,
  city_id       uuid,
  membership_id uuid,
  device_id     uuid,
  created_at    timestamptz NOT NULL DEFAULT now(),
  last_seen_at  timestamptz NOT NULL DEFAULT now(),
  expires_at    timestamptz NOT NULL,
  revoked_at    timestamptz,
  revoke_reason text,
  FOREIGN KEY (city_id, membership_id) REFERENCES account_membership (city_id, id),
  CHECK ((city_id IS NULL) = (membership_id IS NULL))
);
CREATE INDEX session_by_account ON session (account_id) WHERE revoked_at IS NULL;

CREATE TABLE known_device (
  account_id   uuid NOT NULL REFERENCES account,
  device_hash  text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, device_hash)
);

CREATE TABLE sign_in_bucket (
  bucket_key      text PRIMARY KEY,
  failures        double precision NOT NULL CHECK (failures >= 0), -- forgotten continuously: 3.4 of them may be left
  last_failure_at timestamptz NOT NULL,
  blocked_until   timestamptz
);
CREATE INDEX sign_in_bucket_by_age ON sign_in_bucket (last_failure_at);

-- ── Audit: append-only, hash-chained per city ────────────────────────────────────────────────────────
-- The chain of the platform itself (operator, unknown names at the door) has the nil uuid as its city, so
-- these two tables do not refer to `city`.

CREATE TABLE audit_entry (
  city_id       uuid NOT NULL,
  seq           bigint NOT NULL,
  at            timestamptz NOT NULL,
  account_id    uuid,
  membership_id uuid,
  actor_role    text,
  commune_id    uuid,
  action        text NOT NULL,
  subject_type  text NOT NULL,
  subject_id    uuid,
  detail        jsonb NOT NULL,
  prev_hash     bytea NOT NULL,
  hash          bytea NOT NULL,
  PRIMARY KEY (city_id, seq)
);
-- Read newest first, of one day and of one act. Entries follow each other in time under the lock of the head, so the
-- first and the last of a day are two look-ups and bound the sequence.
CREATE INDEX audit_entry_by_day ON audit_entry (city_id, at);
CREATE INDEX audit_entry_by_action ON audit_entry (city_id, action, seq);
CREATE INDEX audit_entry_by_subject ON audit_entry (city_id, subject_id, seq) WHERE subject_id IS NOT NULL;

CREATE TABLE audit_head (
  city_id uuid PRIMARY KEY,
  seq     bigint NOT NULL,
  hash    bytea NOT NULL
);

CREATE FUNCTION audit_hash(entry audit_entry) RETURNS bytea LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT sha256(entry.prev_hash || convert_to(jsonb_build_array(
    entry.city_id, entry.seq, (extract(epoch FROM entry.at) * 1000000)::bigint, entry.account_id,
    entry.membership_id, entry.actor_role, entry.commune_id, entry.action, entry.subject_type, entry.subject_id,
    entry.detail)::text, 'UTF8'))
$$;

-- Appends one entry to the chain of the scope's city (the platform's chain without a city). Who acts is read
-- from the scope, never from an argument, so that no caller can sign with another's name.
CREATE FUNCTION audit_append(p_action text, p_subject_type text, p_subject_id uuid, p_detail jsonb)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  v_entry public.audit_entry;
  v_head  public.audit_head;
BEGIN
  v_entry.city_id := coalesce(public.scope_city(), '00000000-0000-0000-0000-000000000000');
  INSERT INTO public.audit_head VALUES (v_entry.city_id, 0, '\x00') ON CONFLICT DO NOTHING;
  SELECT * INTO v_head FROM public.audit_head h WHERE h.city_id = v_entry.city_id FOR UPDATE;
  v_entry.seq           := v_head.seq + 1;
  v_entry.at            := clock_timestamp();
  v_entry.account_id    := public.scope_account();
  v_entry.membership_id := public.scope_membership();
  v_entry.actor_role    := public.scope_actor_role();
  v_entry.commune_id    := public.scope_commune();
  v_entry.action        := p_action;
  v_entry.subject_type  := p_subject_type;
  v_entry.subject_id    := p_subject_id;
  v_entry.detail        := coalesce(p_detail, '{}');
  v_entry.prev_hash     := v_head.hash;
  v_entry.hash          := public.audit_hash(v_entry);
  INSERT INTO public.audit_entry SELECT (v_entry).*;
  UPDATE public.audit_head h SET seq = v_entry.seq, hash = v_entry.hash WHERE h.city_id = v_entry.city_id;
  RETURN v_entry.seq;
END $$;

-- The first entry of a city's chain that does not follow from the one before it; NULL when the chain holds.
CREATE FUNCTION audit_verify(p_city_id uuid) RETURNS bigint LANGUAGE sql STABLE SET search_path = '' AS $$
  WITH chain AS (
    SELECT e.seq, e.hash, e.prev_hash, public.audit_hash(e) AS computed,
           lag(e.hash, 1, '\x00') OVER w AS before, row_number() OVER w AS place
      FROM public.audit_entry e WHERE e.city_id = p_city_id WINDOW w AS (ORDER BY e.seq)
  ), forged AS (
    SELECT min(seq) AS seq FROM chain WHERE seq <> place OR prev_hash <> before OR hash <> computed
  ), head AS (
    SELECT h.seq, h.hash FROM public.audit_head h WHERE h.city_id = p_city_id
  )
  SELECT coalesce(
    (SELECT seq FROM forged),
    (SELECT head.seq FROM head
      WHERE head.seq > 0
        AND NOT EXISTS (SELECT 1 FROM chain c WHERE c.seq = head.seq AND c.hash = head.hash)),
    (SELECT max(c.seq) FROM chain c WHERE c.seq > coalesce((SELECT head.seq FROM head), 0)))
$$;

GRANT EXECUTE ON FUNCTION audit_append(text, text, uuid, jsonb)
  TO portal_city, portal_city_admin, portal_commune, portal_team, portal_mediator, portal_operator, portal_gate;
GRANT EXECUTE ON FUNCTION audit_hash(audit_entry), audit_verify(uuid) TO portal_city_admin;

-- ── Idempotency and outbox ───────────────────────────────────────────────────────────────────────────

CREATE TABLE idempotency (
  city_id       uuid NOT NULL,
  membership_id uuid NOT NULL,
  action        text NOT NULL,
  key           uuid NOT NULL,
  request_hash  text NOT NULL,
  result        jsonb,
  created_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, membership_id, action, key)
);
CREATE INDEX idempotency_by_age ON idempotency (created_at);

CREATE TABLE outbox (
  city_id    uuid NOT NULL,
  id         uuid NOT NULL,
  topic      text NOT NULL,
  payload    jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id)
);

-- ── Accounts are opened and reset through two functions, for tenants cannot read `account` ───────────

CREATE FUNCTION account_open(p_account_id uuid, p_login_name text, p_display_name text, p_password_hash text,
                             p_expires_at timestamptz)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO public.account (id, login_name, display_name, password_hash, must_change_password, password_expires_at)
  VALUES (p_account_id, p_login_name, p_display_name, p_password_hash, true, p_expires_at)
$$;

-- A new first password for the account behind a membership. Refused (false) unless every live membership of
-- that account is one the caller may issue: else a commune could take over the account of a city's officer.
CREATE FUNCTION account_reset(p_city_id uuid, p_membership_id uuid, p_password_hash text, p_expires_at timestamptz)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  v_account uuid;
  v_today   date := (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
  v_role    text := public.scope_actor_role();
BEGIN
  SELECT m.account_id INTO v_account FROM public.account_membership m
   WHERE m.city_id = p_city_id AND m.id = p_membership_id AND coalesce(m.valid_to > v_today, true);
  IF v_account IS NULL OR EXISTS (SELECT 1 FROM public.account a WHERE a.id = v_account AND a.is_operator) THEN
    RETURN false;
  END IF;
  IF EXISTS (
    SELECT 1 FROM public.account_membership m
     WHERE m.account_id = v_account AND coalesce(m.valid_to > v_today, true)
       AND NOT (CASE v_role
         WHEN 'operator'        THEN m.role = 'city_admin'
         WHEN 'city_admin'      THEN m.role IN ('city_officer', 'commune_officer') AND m.city_id = public.scope_city()
         WHEN 'commune_officer' THEN m.role IN ('team_leader', 'mediator') AND m.city_id = public.scope_city()
                                     AND m.commune_id = public.scope_commune()
         ELSE false END)
  ) THEN
    RETURN false;
  END IF;
  UPDATE public.account SET password_hash = p_password_hash, must_change_password = true,
         password_expires_at = p_expires_at, password_used_at = NULL WHERE id = v_account;
  UPDATE public.session SET revoked_at = now(), revoke_reason = 'password_reset'
   WHERE account_id = v_account AND revoked_at IS NULL;
  RETURN true;
END $$;

GRANT EXECUTE ON FUNCTION account_open(uuid, text, text, text, timestamptz),
  account_reset(uuid, uuid, text, timestamptz) TO portal_operator, portal_city_admin, portal_commune;

-- Teams of another commune of the same city, by name only: a leader must be able to name the second team of a
-- case between neighbourhoods (Luật HGƠCS Đ22) without seeing the other commune's roll.
CREATE FUNCTION teams_to_cooperate(p_commune_id uuid) RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT t.id, t.name FROM public.team t
   WHERE t.city_id = public.scope_city() AND t.commune_id = p_commune_id AND t.valid_to IS NULL ORDER BY t.search_name, t.id
$$;
GRANT EXECUTE ON FUNCTION teams_to_cooperate(uuid) TO portal_commune, portal_team;

-- ── Who may do what ──────────────────────────────────────────────────────────────────────────────────

CALL access.protect(ARRAY['city', 'commune', 'neighbourhood', 'team', 'team_neighbourhood', 'mediator',
  'team_membership', 'account', 'account_identity', 'account_membership', 'session', 'known_device',
  'sign_in_bucket', 'audit_entry', 'audit_head', 'idempotency', 'outbox']);

-- Units: everyone knows the units of their own city; the operator keeps them.
CALL access.allow('portal_operator',   'SELECT INSERT UPDATE', 'city', 'true');
CALL access.allow('portal_operator',   'SELECT INSERT UPDATE', 'commune', 'true');
CALL access.allow('portal_gate',       'SELECT', 'city', 'true');
CALL access.allow('portal_gate',       'SELECT', 'commune', 'true');
CALL access.allow('portal_gate',       'SELECT', 'team', 'true');
CALL access.allow('portal_city',       'SELECT', 'city', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'city', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'city', 'city_id = scope_city()');
CALL access.allow('portal_team',       'SELECT', 'city', 'city_id = scope_city()');
CALL access.allow('portal_mediator',   'SELECT', 'city', 'city_id = scope_city()');
CALL access.allow('portal_city',       'SELECT', 'commune', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'commune', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'commune', 'city_id = scope_city()');
CALL access.allow('portal_team',       'SELECT', 'commune', 'city_id = scope_city()');
CALL access.allow('portal_mediator',   'SELECT', 'commune', 'city_id = scope_city()');

-- Roll: the commune keeps it; the city reads it; a team reads its own.
CALL access.allow('portal_city',     'SELECT', 'neighbourhood', 'city_id = scope_city()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'neighbourhood', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',     'SELECT', 'neighbourhood', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_mediator', 'SELECT', 'neighbourhood', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_city',     'SELECT', 'team', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'team', 'city_id = scope_city()'); -- figures are told team by team
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'team', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',     'SELECT', 'team', 'city_id = scope_city() AND id = scope_team()');
CALL access.allow('portal_mediator', 'SELECT', 'team', 'city_id = scope_city() AND id = scope_team()');
CALL access.allow('portal_city',     'SELECT', 'team_neighbourhood', 'city_id = scope_city()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'team_neighbourhood', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',     'SELECT', 'team_neighbourhood', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_mediator', 'SELECT', 'team_neighbourhood', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_city',     'SELECT', 'mediator', 'city_id = scope_city()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'mediator', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',     'SELECT', 'mediator', 'city_id = scope_city() AND scope_team() = ANY (team_ids)');
CALL access.allow('portal_mediator', 'SELECT', 'mediator', 'city_id = scope_city() AND scope_team() = ANY (team_ids)');
CALL access.allow('portal_city',     'SELECT', 'team_membership', 'city_id = scope_city()');
CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'team_membership', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',     'SELECT', 'team_membership', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_mediator', 'SELECT', 'team_membership', 'city_id = scope_city() AND team_id = scope_team()');

-- Access: the gate signs people in; each level issues accounts to the level below it, and to no other.
CALL access.allow('portal_gate', 'SELECT UPDATE', 'account', 'true');
CALL access.allow('portal_gate', 'SELECT INSERT', 'account_identity', 'true');
CALL access.allow('portal_gate', 'SELECT', 'account_membership', 'true');
CALL access.allow('portal_gate', 'SELECT INSERT UPDATE', 'session', 'true');
CALL access.allow('portal_gate', 'SELECT INSERT UPDATE', 'known_device', 'true');
CALL access.allow('portal_gate', 'SELECT INSERT UPDATE DELETE', 'sign_in_bucket', 'true');
CALL access.allow('portal_operator',   'SELECT INSERT UPDATE', 'account_membership', $$role = 'city_admin'$$);
CALL access.allow('portal_city_admin', 'SELECT INSERT UPDATE', 'account_membership',
  $$city_id = scope_city() AND role = ANY ('{city_officer,commune_officer}')$$);
CALL access.allow('portal_commune',    'SELECT INSERT UPDATE', 'account_membership',
  $$city_id = scope_city() AND commune_id = scope_commune() AND role = ANY ('{team_leader,mediator}')$$);

-- Audit: written through audit_append alone; read by the city's administrator and, for its own place, the commune.
CALL access.allow('portal_city_admin', 'SELECT', 'audit_entry', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'audit_entry', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_city_admin', 'SELECT', 'audit_head', 'city_id = scope_city()');

-- Plumbing: each actor meets only their own keys. The operator's keys stand under the nil city.
CALL access.allow('portal_city',       'SELECT INSERT UPDATE', 'idempotency', 'city_id = scope_city() AND membership_id = scope_membership()');
CALL access.allow('portal_city_admin', 'SELECT INSERT UPDATE', 'idempotency', 'city_id = scope_city() AND membership_id = scope_membership()');
CALL access.allow('portal_commune',    'SELECT INSERT UPDATE', 'idempotency', 'city_id = scope_city() AND membership_id = scope_membership()');
CALL access.allow('portal_team',       'SELECT INSERT UPDATE', 'idempotency', 'city_id = scope_city() AND membership_id = scope_membership()');
CALL access.allow('portal_mediator',   'SELECT INSERT UPDATE', 'idempotency', 'city_id = scope_city() AND membership_id = scope_membership()');
CALL access.allow('portal_operator',   'SELECT INSERT UPDATE', 'idempotency', $$city_id = '00000000-0000-0000-0000-000000000000' AND membership_id = scope_account()$$);
CALL access.allow('portal_gate',       'SELECT INSERT UPDATE', 'idempotency', $$city_id = '00000000-0000-0000-0000-000000000000' AND membership_id = scope_account()$$);
CALL access.allow('portal_commune',    'INSERT', 'outbox', 'city_id = scope_city()');
CALL access.allow('portal_team',       'INSERT', 'outbox', 'city_id = scope_city()');
CALL access.allow('portal_mediator',   'INSERT', 'outbox', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'INSERT', 'outbox', 'city_id = scope_city()');
CALL access.allow('portal_worker',     'SELECT UPDATE DELETE', 'outbox', 'true');
