-- A change of units runs in one transaction: whatever is cut off is as if it had never begun, and whoever comes next does
-- it whole. The preview is the operation itself, undone.

-- Does it and tells the totals before and after. Refuses to leave anything counted differently from before.
CREATE FUNCTION change.perform(c public.unit_change) RETURNS jsonb LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  r CONSTANT change.reach := change.reach_of(c);
  v_before CONSTANT jsonb := change.figures(c.city_id, r);
  v_after  jsonb;
  v_key    text;
BEGIN
  CASE c.kind
    WHEN 'merge_neighbourhoods' THEN PERFORM change.merge_neighbourhoods(c);
    WHEN 'split_neighbourhood'  THEN PERFORM change.split_neighbourhood(c);
    WHEN 'merge_teams'          THEN PERFORM change.merge_teams(c, change.ids(c.plan, 'ids'), (c.plan ->> 'survivorId')::uuid, c.plan ->> 'name');
    WHEN 'split_team'           THEN PERFORM change.split_team(c);
    WHEN 'rename_neighbourhood' THEN PERFORM change.rename(c, 'neighbourhood', (c.plan -> 'ids' ->> 0)::uuid, c.plan ->> 'name', NULL);
    WHEN 'rename_team'          THEN PERFORM change.rename(c, 'team', (c.plan -> 'ids' ->> 0)::uuid, c.plan ->> 'name', NULL);
    WHEN 'rename_commune'       THEN PERFORM change.rename(c, 'commune', c.commune_ids[1], c.plan ->> 'name', c.plan ->> 'kind');
    WHEN 'move_units'           THEN PERFORM change.carry_over(c, r, (c.plan ->> 'toCommuneId')::uuid);
    WHEN 'merge_communes'       THEN PERFORM change.merge_communes(c);
  END CASE;
  IF cardinality(r.communes) > 0 THEN
    PERFORM public.sum_up_communes(c.city_id, r.communes);
  END IF;
  v_after := change.figures(c.city_id, r);
  FOREACH v_key IN ARRAY ARRAY['households', 'people', 'cases', 'inHand', 'civil', 'family', 'conflict', 'other',
                               'successful', 'unsuccessful', 'endedOtherwise'] LOOP
    IF v_before -> 'total' -> v_key IS DISTINCT FROM v_after -> 'total' -> v_key THEN
      RAISE EXCEPTION 'a change of units would change the total of %', v_key USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END LOOP;
  RETURN jsonb_build_object('before', v_before, 'after', v_after);
END $$;

-- The change, locked, if the caller may make it: a commune its own, the city's administrator any of the city, and the
-- clock whatever somebody planned.
CREATE FUNCTION change.take(p_city_id uuid, p_id uuid) RETURNS public.unit_change LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  c public.unit_change;
  r change.reach;
  v_role CONSTANT text := current_setting('role');
BEGIN
  SELECT * INTO c FROM public.unit_change u WHERE u.city_id = p_city_id AND u.id = p_id FOR UPDATE;
  IF NOT FOUND OR p_city_id IS DISTINCT FROM public.scope_city() OR NOT (CASE v_role
       WHEN 'portal_commune' THEN c.commune_ids = ARRAY[public.scope_commune()] AND c.kind NOT IN ('move_units', 'merge_communes', 'rename_commune')
       WHEN 'portal_city_admin' THEN true
       WHEN 'portal_worker' THEN c.state IN ('planned', 'done')
       ELSE false END) THEN
    RAISE EXCEPTION 'no such change of units here' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- In the order in which cases are recorded and changed: team, case, figures of the commune. Whoever records or changes
  -- one meanwhile waits for us, or we for them.
  r := change.reach_of(c);
  PERFORM 1 FROM public.team t
    WHERE t.city_id = c.city_id AND (t.id = ANY (r.teams) OR t.commune_id = ANY (r.communes)) ORDER BY t.id FOR UPDATE;
  PERFORM 1 FROM public.mediation_case k
    WHERE k.city_id = c.city_id AND (k.team_id = ANY (r.teams) OR k.commune_id = ANY (r.communes)) ORDER BY k.id FOR UPDATE;
  PERFORM pg_advisory_xact_lock(hashtextextended(x::text, 0)) FROM (SELECT unnest(c.commune_ids) AS x ORDER BY 1) locks;
  RETURN c;
END $$;

-- What the change would do, and what stands in its way: the operation itself, undone.
CREATE FUNCTION preview_unit_change(p_city_id uuid, p_id uuid) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  c CONSTANT public.unit_change := change.take(p_city_id, p_id);
  v_obstacles jsonb;
  v_totals jsonb;
BEGIN
  SELECT jsonb_agg(jsonb_build_object('code', o.code, 'names', o.names)) INTO v_obstacles FROM change.obstacles(c) o;
  IF v_obstacles IS NOT NULL THEN
    RETURN jsonb_build_object('obstacles', v_obstacles, 'totals', jsonb_build_object('before', change.figures(c.city_id, change.reach_of(c))));
  END IF;
  BEGIN
    v_totals := change.perform(c);
    RAISE EXCEPTION USING ERRCODE = 'UC000';
  EXCEPTION WHEN SQLSTATE 'UC000' THEN
    NULL; -- undone; what was counted stays in the variable
  END;
  RETURN jsonb_build_object('obstacles', '[]'::jsonb, 'totals', v_totals);
END $$;

-- Confirms a draft, and does what is due. Asked again it answers again: 'done' is done once.
-- @returns {state, obstacles, changed}; with obstacles nothing has changed but the note that it is blocked.
CREATE FUNCTION apply_unit_change(p_city_id uuid, p_id uuid, p_by text) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  c public.unit_change := change.take(p_city_id, p_id);
  v_today CONSTANT date := (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
  v_obstacles jsonb;
  v_totals jsonb;
BEGIN
  IF c.state IN ('done', 'cancelled') THEN
    RETURN jsonb_build_object('state', c.state, 'obstacles', '[]'::jsonb, 'changed', false);
  END IF;
  SELECT jsonb_agg(jsonb_build_object('code', o.code, 'names', o.names)) INTO v_obstacles FROM change.obstacles(c) o;
  IF v_obstacles IS NOT NULL THEN
    UPDATE public.unit_change u SET blocked = v_obstacles WHERE u.city_id = c.city_id AND u.id = c.id;
    RETURN jsonb_build_object('state', c.state, 'obstacles', v_obstacles, 'changed', false);
  END IF;
  IF c.effective_on > v_today THEN
    c.state := 'planned';
  ELSE
    v_totals := change.perform(c);
    c.state := 'done';
  END IF;
  UPDATE public.unit_change u SET state = c.state, totals = v_totals, blocked = NULL, confirmed_by = coalesce(u.confirmed_by, p_by),
         settled_at = CASE WHEN c.state = 'done' THEN now() END
   WHERE u.city_id = c.city_id AND u.id = c.id;
  RETURN jsonb_build_object('state', c.state, 'obstacles', '[]'::jsonb, 'changed', true);
END $$;

-- Takes a draft or a plan back. @returns whether there was one to take back.
CREATE FUNCTION cancel_unit_change(p_city_id uuid, p_id uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE c CONSTANT public.unit_change := change.take(p_city_id, p_id);
BEGIN
  UPDATE public.unit_change u SET state = 'cancelled', settled_at = now()
   WHERE u.city_id = c.city_id AND u.id = c.id AND u.state IN ('draft', 'planned');
  RETURN FOUND;
END $$;

GRANT EXECUTE ON FUNCTION preview_unit_change(uuid, uuid), cancel_unit_change(uuid, uuid) TO portal_commune, portal_city_admin;
GRANT EXECUTE ON FUNCTION apply_unit_change(uuid, uuid, text) TO portal_commune, portal_city_admin, portal_worker;
GRANT EXECUTE ON FUNCTION audit_append(text, text, uuid, jsonb) TO portal_worker;
