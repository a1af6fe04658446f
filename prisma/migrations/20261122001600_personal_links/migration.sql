-- A personal link: one person, one purpose, until a day, revocable; only its hash is kept. It opens the schedule of
-- trainings and nothing else: the role portal_link reads classes, the own invitation and attendance, and materials.

CREATE TABLE personal_link (
  city_id     uuid NOT NULL,
  id          uuid NOT NULL,
  commune_id  uuid NOT NULL,
  team_id     uuid NOT NULL,
  mediator_id uuid NOT NULL,
  purpose     text NOT NULL CHECK (purpose IN ('schedule', 'calendar')),
  token_hash  bytea NOT NULL CHECK (length(token_hash) = 32),
  expires_on  date NOT NULL,
  revoked_at  timestamptz,
  revoked_by  text,
  created_by  text NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id) ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
  FOREIGN KEY (city_id, mediator_id) REFERENCES mediator (city_id, id)
);
CREATE INDEX personal_link_by_token ON personal_link (token_hash);
CREATE INDEX personal_link_by_mediator ON personal_link (city_id, mediator_id, purpose);
CREATE INDEX personal_link_by_commune ON personal_link (city_id, commune_id, created_at DESC);
CREATE TRIGGER personal_link_names_own_people BEFORE INSERT OR UPDATE OF mediator_id ON personal_link
  FOR EACH ROW EXECUTE FUNCTION name_own_people();

-- Each use is counted, by the hour: a calendar that asks every second is one line an hour.
CREATE TABLE personal_link_use (
  city_id    uuid NOT NULL,
  link_id    uuid NOT NULL,
  act        text NOT NULL CHECK (act IN ('opened', 'answered', 'calendar', 'material', 'check_in', 'refused')),
  hour       timestamptz NOT NULL,
  commune_id uuid NOT NULL,
  times      int NOT NULL CHECK (times > 0),
  PRIMARY KEY (city_id, link_id, act, hour),
  FOREIGN KEY (city_id, link_id) REFERENCES personal_link (city_id, id)
);
CREATE INDEX personal_link_use_by_commune ON personal_link_use (city_id, commune_id, hour DESC);

-- Finds the link of a token and counts the use. Nothing for a token that is none; the state for one that was. The place
-- is where the person is today: a link outlives a merger of communes.
CREATE FUNCTION open_personal_link(p_token_hash bytea, p_act text)
RETURNS TABLE (city_id uuid, link_id uuid, commune_id uuid, team_id uuid, mediator_id uuid, purpose text, state text, expires_on date)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  link    public.personal_link;
  person  public.mediator;
  v_state text;
BEGIN
  SELECT l.* INTO link FROM public.personal_link l WHERE l.token_hash = p_token_hash;
  IF link.id IS NULL THEN RETURN; END IF;
  SELECT m.* INTO person FROM public.mediator m WHERE m.city_id = link.city_id AND m.id = link.mediator_id;
  v_state := CASE
    WHEN link.revoked_at IS NOT NULL THEN 'revoked'
    WHEN link.expires_on < (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date THEN 'expired'
    ELSE 'open' END;
  INSERT INTO public.personal_link_use AS u (city_id, link_id, act, hour, commune_id, times)
  VALUES (link.city_id, link.id, CASE WHEN v_state = 'open' THEN p_act ELSE 'refused' END, date_trunc('hour', now()), person.commune_id, 1)
  ON CONFLICT ON CONSTRAINT personal_link_use_pkey DO UPDATE SET times = u.times + 1;
  RETURN QUERY SELECT link.city_id, link.id, person.commune_id, coalesce(person.team_ids[1], link.team_id), link.mediator_id, link.purpose, v_state, link.expires_on;
END $$;
GRANT EXECUTE ON FUNCTION open_personal_link(bytea, text) TO portal_public;
GRANT EXECUTE ON FUNCTION audit_append(text, text, uuid, jsonb) TO portal_link;

CALL access.protect(ARRAY['personal_link', 'personal_link_use']);

CALL access.allow('portal_commune',  'SELECT INSERT UPDATE', 'personal_link', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_commune',  'SELECT', 'personal_link_use', 'city_id = scope_city() AND commune_id = scope_commune()');
-- Whoever has an account makes a calendar subscription for themselves.
CALL access.allow('portal_team',     'SELECT INSERT UPDATE', 'personal_link', $$city_id = scope_city() AND mediator_id = scope_mediator() AND purpose = 'calendar'$$);
CALL access.allow('portal_mediator', 'SELECT INSERT UPDATE', 'personal_link', $$city_id = scope_city() AND mediator_id = scope_mediator() AND purpose = 'calendar'$$);
-- A link reads and makes no links: the calendar's is made with it, and its token is told from it.
