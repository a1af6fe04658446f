-- Roll-ups of cases by month and kind, for each team and each commune, kept in the transaction that changes a
-- case. A dashboard then costs the same with ten thousand cases as with ten million: it sums
-- (communes × months × kinds) rows whatever the history, and «carried over» is counted back from what stands now.

CREATE TABLE team_case_month (
  city_id    uuid NOT NULL,
  team_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  month           date NOT NULL CHECK (extract(day FROM month) = 1),
  kind            text NOT NULL,
  received        int NOT NULL DEFAULT 0 CHECK (received >= 0),
  successful      int NOT NULL DEFAULT 0 CHECK (successful >= 0),
  unsuccessful    int NOT NULL DEFAULT 0 CHECK (unsuccessful >= 0),
  ended_otherwise int NOT NULL DEFAULT 0 CHECK (ended_otherwise >= 0),
  PRIMARY KEY (city_id, team_id, month, kind)
);

CREATE TABLE team_case_standing (
  city_id    uuid NOT NULL,
  team_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  kind       text NOT NULL,
  in_hand    int NOT NULL DEFAULT 0 CHECK (in_hand >= 0),
  PRIMARY KEY (city_id, team_id, kind)
);

CREATE TABLE commune_case_month (
  city_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  month           date NOT NULL CHECK (extract(day FROM month) = 1),
  kind            text NOT NULL,
  received        int NOT NULL DEFAULT 0 CHECK (received >= 0),
  successful      int NOT NULL DEFAULT 0 CHECK (successful >= 0),
  unsuccessful    int NOT NULL DEFAULT 0 CHECK (unsuccessful >= 0),
  ended_otherwise int NOT NULL DEFAULT 0 CHECK (ended_otherwise >= 0),
  PRIMARY KEY (city_id, commune_id, month, kind)
);

CREATE TABLE commune_case_standing (
  city_id    uuid NOT NULL,
  commune_id uuid NOT NULL,
  kind       text NOT NULL,
  in_hand    int NOT NULL DEFAULT 0 CHECK (in_hand >= 0),
  PRIMARY KEY (city_id, commune_id, kind)
);

CREATE INDEX team_case_month_by_commune ON team_case_month (city_id, commune_id, month);
CREATE INDEX commune_case_month_by_month ON commune_case_month (city_id, month);
CREATE INDEX team_case_standing_by_commune ON team_case_standing (city_id, commune_id);

-- Adds (sign 1) or takes away (sign -1) one case. Rows are made with zeros first, for a CHECK looks at the row
-- that an upsert proposes before it looks at the conflict.
CREATE FUNCTION tally_case(c mediation_case, sign int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  received_month CONSTANT date := date_trunc('month', c.received_on)::date;
  ended_month    CONSTANT date := date_trunc('month', c.ended_on)::date;
  won   CONSTANT int := CASE WHEN c.outcome = 'successful' THEN sign ELSE 0 END;
  lost  CONSTANT int := CASE WHEN c.outcome = 'unsuccessful' THEN sign ELSE 0 END;
  other CONSTANT int := CASE WHEN c.status = 'ended_otherwise' THEN sign ELSE 0 END;
BEGIN
  INSERT INTO public.team_case_month (city_id, team_id, commune_id, month, kind)
  SELECT c.city_id, c.team_id, c.commune_id, m, c.kind FROM unnest(ARRAY[received_month, ended_month]) m WHERE m IS NOT NULL
  ON CONFLICT DO NOTHING;
  UPDATE public.team_case_month t
     SET received        = t.received + CASE WHEN t.month = received_month THEN sign ELSE 0 END,
         successful      = t.successful + CASE WHEN t.month = ended_month THEN won ELSE 0 END,
         unsuccessful    = t.unsuccessful + CASE WHEN t.month = ended_month THEN lost ELSE 0 END,
         ended_otherwise = t.ended_otherwise + CASE WHEN t.month = ended_month THEN other ELSE 0 END
   WHERE t.city_id = c.city_id AND t.team_id = c.team_id AND t.kind = c.kind AND t.month IN (received_month, ended_month);
  IF c.ended_on IS NULL THEN
    INSERT INTO public.team_case_standing (city_id, team_id, commune_id, kind)
    VALUES (c.city_id, c.team_id, c.commune_id, c.kind) ON CONFLICT DO NOTHING;
    UPDATE public.team_case_standing t SET in_hand = t.in_hand + sign
     WHERE t.city_id = c.city_id AND t.team_id = c.team_id AND t.kind = c.kind;
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

CREATE FUNCTION keep_case_tallies() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  -- Two changes in one commune take turns: they touch the same few rows, in an order that their months decide.
  PERFORM pg_advisory_xact_lock(hashtextextended(coalesce(NEW.commune_id, OLD.commune_id)::text, 0));
  IF TG_OP <> 'INSERT' THEN PERFORM public.tally_case(OLD, -1); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM public.tally_case(NEW, 1); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER mediation_case_keeps_tallies AFTER INSERT OR DELETE ON mediation_case
  FOR EACH ROW EXECUTE FUNCTION keep_case_tallies();
CREATE TRIGGER mediation_case_changes_tallies AFTER UPDATE ON mediation_case
  FOR EACH ROW WHEN ((OLD.kind, OLD.status, OLD.received_on, OLD.ended_on, OLD.outcome)
                     IS DISTINCT FROM (NEW.kind, NEW.status, NEW.received_on, NEW.ended_on, NEW.outcome))
  EXECUTE FUNCTION keep_case_tallies();

-- The same figures from scratch, for one city or (NULL) all. Owner only.
CREATE FUNCTION rebuild_case_tallies(p_city_id uuid) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  DELETE FROM public.team_case_month WHERE p_city_id IS NULL OR city_id = p_city_id;
  INSERT INTO public.team_case_month (city_id, team_id, commune_id, month, kind, received, successful, unsuccessful, ended_otherwise)
  SELECT city_id, team_id, commune_id, month, kind, sum(received), sum(successful), sum(unsuccessful), sum(ended_otherwise) FROM (
    SELECT c.city_id, c.team_id, c.commune_id, date_trunc('month', c.received_on)::date AS month, c.kind, 1 AS received, 0 AS successful, 0 AS unsuccessful, 0 AS ended_otherwise
      FROM public.mediation_case c WHERE p_city_id IS NULL OR c.city_id = p_city_id
    UNION ALL
    SELECT c.city_id, c.team_id, c.commune_id, date_trunc('month', c.ended_on)::date, c.kind, 0, (c.outcome IS NOT DISTINCT FROM 'successful')::int,
           (c.outcome IS NOT DISTINCT FROM 'unsuccessful')::int, (c.status = 'ended_otherwise')::int
      FROM public.mediation_case c WHERE c.ended_on IS NOT NULL AND (p_city_id IS NULL OR c.city_id = p_city_id)
  ) moves GROUP BY city_id, team_id, commune_id, month, kind;
  DELETE FROM public.team_case_standing WHERE p_city_id IS NULL OR city_id = p_city_id;
  INSERT INTO public.team_case_standing (city_id, team_id, commune_id, kind, in_hand)
  SELECT c.city_id, c.team_id, c.commune_id, c.kind, count(*) FROM public.mediation_case c
   WHERE c.ended_on IS NULL AND (p_city_id IS NULL OR c.city_id = p_city_id) GROUP BY c.city_id, c.team_id, c.commune_id, c.kind;
  DELETE FROM public.commune_case_month WHERE p_city_id IS NULL OR city_id = p_city_id;
  INSERT INTO public.commune_case_month (city_id, commune_id, month, kind, received, successful, unsuccessful, ended_otherwise)
  SELECT city_id, commune_id, month, kind, sum(received), sum(successful), sum(unsuccessful), sum(ended_otherwise) FROM (
    SELECT c.city_id, c.commune_id, date_trunc('month', c.received_on)::date AS month, c.kind, 1 AS received, 0 AS successful, 0 AS unsuccessful, 0 AS ended_otherwise
      FROM public.mediation_case c WHERE p_city_id IS NULL OR c.city_id = p_city_id
    UNION ALL
    SELECT c.city_id, c.commune_id, date_trunc('month', c.ended_on)::date, c.kind, 0, (c.outcome IS NOT DISTINCT FROM 'successful')::int,
           (c.outcome IS NOT DISTINCT FROM 'unsuccessful')::int, (c.status = 'ended_otherwise')::int
      FROM public.mediation_case c WHERE c.ended_on IS NOT NULL AND (p_city_id IS NULL OR c.city_id = p_city_id)
  ) moves GROUP BY city_id, commune_id, month, kind;
  DELETE FROM public.commune_case_standing WHERE p_city_id IS NULL OR city_id = p_city_id;
  INSERT INTO public.commune_case_standing (city_id, commune_id, kind, in_hand)
  SELECT c.city_id, c.commune_id, c.kind, count(*) FROM public.mediation_case c
   WHERE c.ended_on IS NULL AND (p_city_id IS NULL OR c.city_id = p_city_id) GROUP BY c.city_id, c.commune_id, c.kind;
END $$;

-- ── Who may do what: read only; the triggers above write with the owner's rights ─────────────────────

CALL access.protect(ARRAY['team_case_month', 'team_case_standing', 'commune_case_month', 'commune_case_standing']);

CALL access.allow('portal_city',       'SELECT', 'team_case_month', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'team_case_month', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'team_case_month', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_city',       'SELECT', 'team_case_standing', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'team_case_standing', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'team_case_standing', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_city',       'SELECT', 'commune_case_month', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'commune_case_month', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'commune_case_month', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_city',       'SELECT', 'commune_case_standing', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'commune_case_standing', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'commune_case_standing', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',       'SELECT', 'team_case_month', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_team',       'SELECT', 'team_case_standing', 'city_id = scope_city() AND team_id = scope_team()');
