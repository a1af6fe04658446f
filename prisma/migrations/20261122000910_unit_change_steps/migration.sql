-- What a change of units does, step by step. All of it runs in one transaction: whatever is cut off is as if it had
-- never begun, and whoever comes next does it whole. The preview is the operation itself, undone.

CREATE SCHEMA change; -- steps, callable by the owner alone

-- UUIDv7 as the application makes them: rows made here sort among the others by time.
CREATE FUNCTION change.new_id() RETURNS uuid LANGUAGE sql VOLATILE SET search_path = '' AS $$
  SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
           PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
         52, 1), 53, 1), 'hex')::uuid
$$;

-- As foldVietnamese() in the application.
CREATE FUNCTION change.fold(p_text text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT lower(translate(regexp_replace(normalize(p_text, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))
$$;

CREATE FUNCTION change.ids(p_plan jsonb, p_key text) RETURNS uuid[] LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT coalesce(array_agg(e::uuid), '{}') FROM jsonb_array_elements_text(coalesce(p_plan -> p_key, '[]')) e
$$;

-- ── What a change touches ────────────────────────────────────────────────────────────────────────────

CREATE TYPE change.reach AS (neighbourhoods uuid[], teams uuid[], communes uuid[]);

CREATE FUNCTION change.teams_of(p_city uuid, p_neighbourhoods uuid[]) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT coalesce(array_agg(DISTINCT l.team_id), '{}') FROM public.team_neighbourhood l
   WHERE l.city_id = p_city AND l.neighbourhood_id = ANY (p_neighbourhoods) AND l.valid_to IS NULL
$$;
CREATE FUNCTION change.neighbourhoods_of(p_city uuid, p_teams uuid[]) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT coalesce(array_agg(DISTINCT l.neighbourhood_id), '{}') FROM public.team_neighbourhood l
   WHERE l.city_id = p_city AND l.team_id = ANY (p_teams) AND l.valid_to IS NULL
$$;

-- The units that a change ends, makes or changes. `communes` is filled only where figures of whole communes move.
CREATE FUNCTION change.reach_of(c public.unit_change) RETURNS change.reach LANGUAGE plpgsql STABLE SET search_path = '' AS $$
DECLARE r change.reach := ROW('{}'::uuid[], '{}'::uuid[], '{}'::uuid[]);
BEGIN
  CASE
    WHEN c.kind IN ('merge_neighbourhoods', 'rename_neighbourhood', 'split_neighbourhood') THEN
      r.neighbourhoods := change.ids(c.plan, 'ids');
      IF c.kind <> 'rename_neighbourhood' THEN
        r.teams := change.teams_of(c.city_id, r.neighbourhoods);
      END IF;
      IF c.kind = 'split_neighbourhood' THEN
        r.neighbourhoods := r.neighbourhoods || ARRAY(SELECT (p ->> 'id')::uuid FROM jsonb_array_elements(c.plan -> 'parts') p);
      END IF;
    WHEN c.kind IN ('merge_teams', 'rename_team', 'split_team') THEN
      r.teams := change.ids(c.plan, 'ids');
      IF c.kind <> 'rename_team' THEN
        r.neighbourhoods := change.neighbourhoods_of(c.city_id, r.teams);
      END IF;
      IF c.kind = 'split_team' THEN
        r.teams := r.teams || (c.plan ->> 'newId')::uuid;
      END IF;
    WHEN c.kind = 'move_units' THEN
      r.neighbourhoods := change.ids(c.plan, 'neighbourhoodIds') || change.neighbourhoods_of(c.city_id, change.ids(c.plan, 'teamIds'));
      r.teams := change.ids(c.plan, 'teamIds') || change.teams_of(c.city_id, change.ids(c.plan, 'neighbourhoodIds'));
      r.neighbourhoods := ARRAY(SELECT DISTINCT unnest(r.neighbourhoods));
      r.teams := ARRAY(SELECT DISTINCT unnest(r.teams));
      r.communes := c.commune_ids;
    WHEN c.kind IN ('merge_communes', 'rename_commune') THEN
      r.communes := c.commune_ids;
  END CASE;
  RETURN r;
END $$;

-- Everything that must be the same before and after, and the units it is spread over. Counted from the records
-- themselves, not from the roll-ups: this is what the roll-ups are checked against.
CREATE FUNCTION change.figures(p_city uuid, r change.reach) RETURNS jsonb LANGUAGE sql VOLATILE SET search_path = '' AS $$
  WITH places AS (
    SELECT n.* FROM public.neighbourhood n
     WHERE n.city_id = p_city AND (n.id = ANY (r.neighbourhoods) OR n.commune_id = ANY (r.communes))
  ), teams AS (
    SELECT t.* FROM public.team t WHERE t.city_id = p_city AND (t.id = ANY (r.teams) OR t.commune_id = ANY (r.communes))
  ), seats AS (
    SELECT s.team_id, s.mediator_id, t.commune_id FROM public.team_membership s JOIN teams t ON t.id = s.team_id
     WHERE s.city_id = p_city AND s.valid_to IS NULL
  ), cases AS (
    SELECT c.team_id, t.commune_id, c.kind, c.outcome, c.status, c.ended_on
      FROM public.mediation_case c JOIN teams t ON t.id = c.team_id WHERE c.city_id = p_city
  ), counts AS (
    SELECT coalesce(team_id, commune_id) AS unit_id, grouping(team_id, commune_id) AS level, count(*) AS cases,
           count(*) FILTER (WHERE ended_on IS NULL) AS in_hand,
           count(*) FILTER (WHERE kind = 'civil') AS civil, count(*) FILTER (WHERE kind = 'family') AS family,
           count(*) FILTER (WHERE kind = 'conflict') AS conflict, count(*) FILTER (WHERE kind = 'other') AS other,
           count(*) FILTER (WHERE outcome = 'successful') AS successful,
           count(*) FILTER (WHERE outcome = 'unsuccessful') AS unsuccessful,
           count(*) FILTER (WHERE status = 'ended_otherwise') AS ended_otherwise
      FROM cases GROUP BY GROUPING SETS ((team_id), (commune_id), ())
  ), said AS (
    SELECT unit_id, level, jsonb_build_object('cases', cases, 'inHand', in_hand, 'civil', civil, 'family', family,
             'conflict', conflict, 'other', other, 'successful', successful, 'unsuccessful', unsuccessful,
             'endedOtherwise', ended_otherwise) AS numbers FROM counts
  ), none AS (
    SELECT jsonb_build_object('cases', 0, 'inHand', 0, 'civil', 0, 'family', 0, 'conflict', 0, 'other', 0,
             'successful', 0, 'unsuccessful', 0, 'endedOtherwise', 0) AS numbers
  )
  SELECT jsonb_build_object(
    'neighbourhoods', coalesce((SELECT jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'communeId', n.commune_id,
        'inForce', n.valid_to IS NULL, 'households', n.households) ORDER BY n.search_name, n.id)
       FROM places n WHERE n.id = ANY (r.neighbourhoods)), '[]'),
    'teams', coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'communeId', t.commune_id,
        'inForce', t.valid_to IS NULL, 'people', (SELECT count(*) FROM seats s WHERE s.team_id = t.id))
        || coalesce((SELECT numbers FROM said WHERE level = 1 AND unit_id = t.id), none.numbers) ORDER BY t.search_name, t.id)
       FROM teams t, none WHERE t.id = ANY (r.teams)), '[]'),
    'communes', coalesce((SELECT jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'kind', u.kind, 'inForce', u.valid_to IS NULL,
        'households', (SELECT coalesce(sum(n.households), 0) FROM places n WHERE n.commune_id = u.id AND n.valid_to IS NULL),
        'neighbourhoods', (SELECT count(*) FROM places n WHERE n.commune_id = u.id AND n.valid_to IS NULL),
        'teams', (SELECT count(*) FROM teams t WHERE t.commune_id = u.id AND t.valid_to IS NULL),
        'people', (SELECT count(DISTINCT s.mediator_id) FROM seats s WHERE s.commune_id = u.id))
        || coalesce((SELECT numbers FROM said WHERE level = 2 AND unit_id = u.id), none.numbers) ORDER BY u.search_name, u.id)
       FROM public.commune u, none WHERE u.city_id = p_city AND u.id = ANY (r.communes)), '[]'),
    'total', jsonb_build_object(
        'neighbourhoods', (SELECT count(*) FROM places WHERE valid_to IS NULL),
        'teams', (SELECT count(*) FROM teams WHERE valid_to IS NULL),
        'households', (SELECT coalesce(sum(households), 0) FROM places WHERE valid_to IS NULL),
        'people', (SELECT count(DISTINCT mediator_id) FROM seats))
      || coalesce((SELECT numbers FROM said WHERE level = 3), none.numbers))
    FROM none
$$;

-- ── What stands in the way ───────────────────────────────────────────────────────────────────────────

-- One line for each obstacle, with the names that its sentence needs.
CREATE FUNCTION change.obstacles(c public.unit_change) RETURNS TABLE (code text, names text[]) LANGUAGE plpgsql STABLE SET search_path = '' AS $$
DECLARE
  r     CONSTANT change.reach := change.reach_of(c);
  fresh CONSTANT uuid[] := ARRAY(SELECT (p ->> 'id')::uuid FROM jsonb_array_elements(coalesce(c.plan -> 'parts', '[]')) p)
                           || (c.plan ->> 'newId')::uuid;
  going CONSTANT uuid[] := ARRAY(SELECT unnest(change.ids(c.plan, 'ids')) EXCEPT SELECT (c.plan ->> 'survivorId')::uuid);
  youngest date;
BEGIN
  RETURN QUERY
    SELECT 'not_in_force', array_agg(u.name ORDER BY u.name) FROM (
      SELECT n.name FROM public.neighbourhood n WHERE n.city_id = c.city_id AND n.id = ANY (r.neighbourhoods) AND n.valid_to IS NOT NULL
      UNION ALL
      SELECT t.name FROM public.team t WHERE t.city_id = c.city_id AND t.id = ANY (r.teams) AND t.valid_to IS NOT NULL
      UNION ALL
      SELECT u.name FROM public.commune u WHERE u.city_id = c.city_id AND u.id = ANY (c.commune_ids) AND u.valid_to IS NOT NULL
    ) u HAVING count(*) > 0;
  -- An office or a link ends the day before the new one begins, so each must have lasted a day at least.
  SELECT max(day) INTO youngest FROM (
    SELECT n.valid_from FROM public.neighbourhood n WHERE n.city_id = c.city_id AND n.id = ANY (r.neighbourhoods)
    UNION ALL SELECT t.valid_from FROM public.team t WHERE t.city_id = c.city_id AND t.id = ANY (r.teams)
    UNION ALL SELECT s.valid_from FROM public.team_membership s
               WHERE s.city_id = c.city_id AND s.team_id = ANY (r.teams) AND c.kind IN ('merge_neighbourhoods', 'merge_teams', 'split_team')
    UNION ALL SELECT l.valid_from FROM public.team_neighbourhood l
               WHERE l.city_id = c.city_id AND (l.team_id = ANY (r.teams) OR l.neighbourhood_id = ANY (r.neighbourhoods))
    UNION ALL SELECT p.valid_from FROM public.book_place p
               WHERE p.city_id = c.city_id AND (p.team_id = ANY (r.teams) OR p.commune_id = ANY (r.communes))
    UNION ALL SELECT u.valid_from FROM public.commune u WHERE u.city_id = c.city_id AND u.id = ANY (r.communes)
  ) days (day);
  IF youngest >= c.effective_on THEN
    RETURN QUERY SELECT 'too_early', ARRAY[youngest::text];
  END IF;
  IF c.kind = 'move_units' THEN
    RETURN QUERY
      SELECT 'serves_staying_neighbourhood', array_agg(DISTINCT t.name) FROM public.team_neighbourhood l
        JOIN public.team t ON t.city_id = l.city_id AND t.id = l.team_id
       WHERE l.city_id = c.city_id AND l.valid_to IS NULL AND l.team_id = ANY (r.teams) <> (l.neighbourhood_id = ANY (r.neighbourhoods))
      HAVING count(*) > 0;
    RETURN QUERY
      SELECT 'seats_in_both', array_agg(DISTINCT m.full_name) FROM public.team_membership s
        JOIN public.mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
       WHERE s.city_id = c.city_id AND s.valid_to IS NULL AND s.team_id <> ALL (r.teams)
         AND EXISTS (SELECT 1 FROM public.team_membership o WHERE o.city_id = s.city_id AND o.mediator_id = s.mediator_id
                        AND o.valid_to IS NULL AND o.team_id = ANY (r.teams))
      HAVING count(*) > 0;
    RETURN QUERY
      SELECT 'already_there', array_agg(DISTINCT u.name) FROM (
        SELECT n.name FROM public.neighbourhood n WHERE n.city_id = c.city_id AND n.id = ANY (r.neighbourhoods) AND n.commune_id = (c.plan ->> 'toCommuneId')::uuid
        UNION ALL
        SELECT t.name FROM public.team t WHERE t.city_id = c.city_id AND t.id = ANY (r.teams) AND t.commune_id = (c.plan ->> 'toCommuneId')::uuid
      ) u HAVING count(*) > 0;
  END IF;
  -- A workbook that is going in has its teams and its commune in mind already.
  RETURN QUERY
    SELECT 'import_running', array_agg(DISTINCT b.file_name) FROM public.import_job j
      JOIN public.import_batch b ON b.city_id = j.city_id AND b.id = j.batch_id
     WHERE j.city_id = c.city_id AND j.work IN ('apply', 'undo') AND coalesce(j.commune_id = ANY (c.commune_ids), true)
    HAVING count(*) > 0;
  -- Who may vote, and who decides, would change in the middle of it.
  IF c.kind NOT IN ('merge_communes', 'rename_commune', 'rename_team', 'rename_neighbourhood') THEN
    RETURN QUERY
      SELECT 'election_open', array_agg(DISTINCT t.name) FROM public.election e
        JOIN public.team t ON t.city_id = e.city_id AND t.id = e.team_id
       WHERE e.city_id = c.city_id AND e.team_id = ANY (r.teams)
         AND e.status IN ('listing', 'planned', 'held', 'counted', 'proposed', 'decided')
      HAVING count(*) > 0;
    RETURN QUERY
      SELECT 'leaving_open', array_agg(DISTINCT m.full_name) FROM public.mediator_leaving l
        JOIN public.mediator m ON m.city_id = l.city_id AND m.id = l.mediator_id
       WHERE l.city_id = c.city_id AND l.team_id = ANY (r.teams) AND l.status IN ('proposed', 'submitted', 'disputed', 'ended')
      HAVING count(*) > 0;
  END IF;
  IF c.kind = 'split_neighbourhood' THEN
    RETURN QUERY
      SELECT 'households_differ', ARRAY[n.households::text] FROM public.neighbourhood n
       WHERE n.city_id = c.city_id AND n.id = (c.plan -> 'ids' ->> 0)::uuid AND n.households IS NOT NULL
         AND n.households <> (c.plan ->> 'households')::int
             + (SELECT sum((p ->> 'households')::int) FROM jsonb_array_elements(c.plan -> 'parts') p);
  END IF;
  IF c.kind = 'merge_neighbourhoods' THEN
    RETURN QUERY
      SELECT 'team_elsewhere', ARRAY[t.name] FROM public.team t
       WHERE t.city_id = c.city_id AND t.id = (c.plan ->> 'survivorTeamId')::uuid AND t.id <> ALL (r.teams);
  END IF;
  IF c.kind = 'split_team' THEN
    RETURN QUERY
      SELECT 'not_of_this_team', ARRAY[]::text[]
       WHERE NOT change.ids(c.plan, 'neighbourhoodIds') <@ change.neighbourhoods_of(c.city_id, change.ids(c.plan, 'ids'))
          OR EXISTS (SELECT 1 FROM unnest(change.ids(c.plan, 'mediatorIds')) x
                      WHERE NOT EXISTS (SELECT 1 FROM public.team_membership s WHERE s.city_id = c.city_id AND s.mediator_id = x
                                           AND s.team_id = ANY (change.ids(c.plan, 'ids')) AND s.valid_to IS NULL));
  END IF;
  -- New units must not be there yet, those that merge must be more than one, and all must lie where the caller may act.
  RETURN QUERY
    SELECT 'not_here', ARRAY[]::text[]
     WHERE EXISTS (SELECT 1 FROM public.neighbourhood n WHERE n.id = ANY (fresh))
        OR EXISTS (SELECT 1 FROM public.team t WHERE t.id = ANY (fresh))
        OR (c.kind LIKE 'merge%' AND (cardinality(going) = 0 OR cardinality(going) = cardinality(change.ids(c.plan, 'ids'))))
        OR (c.kind <> 'move_units' AND c.kind NOT LIKE '%commune%' AND cardinality(c.commune_ids) <> 1)
        OR EXISTS (SELECT 1 FROM unnest(r.neighbourhoods) x WHERE x <> ALL (coalesce(fresh, '{}')) AND NOT EXISTS (
             SELECT 1 FROM public.neighbourhood n WHERE n.city_id = c.city_id AND n.id = x AND n.commune_id = ANY (c.commune_ids)))
        OR EXISTS (SELECT 1 FROM unnest(r.teams) x WHERE x <> ALL (array_remove(fresh, NULL)) AND NOT EXISTS (
             SELECT 1 FROM public.team t WHERE t.city_id = c.city_id AND t.id = x AND t.commune_id = ANY (c.commune_ids)))
        OR EXISTS (SELECT 1 FROM unnest(c.commune_ids) x WHERE NOT EXISTS (
             SELECT 1 FROM public.commune u WHERE u.city_id = c.city_id AND u.id = x));
END $$;

-- ── Steps ────────────────────────────────────────────────────────────────────────────────────────────

-- Keeps the name that a unit bears until the day, and tells its successor, where it has one.
CREATE FUNCTION change.keep_name(c public.unit_change, p_unit text, p_id uuid) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  EXECUTE format($q$
    INSERT INTO public.unit_name (city_id, unit, unit_id, valid_to, commune_id, name, kind)
    SELECT u.city_id, %1$L, u.id, $2, %2$s, u.name, %3$s FROM public.%1$I u WHERE u.city_id = $1 AND u.id = $3
    ON CONFLICT DO NOTHING $q$, p_unit,
    CASE p_unit WHEN 'commune' THEN 'u.id' ELSE 'u.commune_id' END,
    CASE p_unit WHEN 'team' THEN 'NULL' ELSE 'u.kind' END) USING c.city_id, c.effective_on, p_id;
END $$;

CREATE FUNCTION change.tell_lineage(c public.unit_change, p_unit text, p_from uuid, p_to uuid, p_main boolean, p_commune uuid)
RETURNS void LANGUAGE sql SET search_path = '' AS $$
  INSERT INTO public.unit_lineage (city_id, change_id, unit, from_id, to_id, commune_id, effective_on, is_main)
  VALUES (c.city_id, c.id, p_unit, p_from, p_to, p_commune, c.effective_on, p_main)
$$;

-- Gives a unit another name (and kind); without one it keeps what it has.
CREATE FUNCTION change.rename(c public.unit_change, p_unit text, p_id uuid, p_name text, p_kind text) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF p_name IS NULL THEN
    RETURN;
  END IF;
  PERFORM change.keep_name(c, p_unit, p_id);
  EXECUTE format('UPDATE public.%I SET name = $1, search_name = change.fold($1)%s, version = version + 1, changed_by = $3, changed_at = now()
                   WHERE city_id = $4 AND id = $5', p_unit, CASE p_unit WHEN 'team' THEN '' ELSE ', kind = coalesce($2, kind)' END)
    USING p_name, p_kind, c.made_by, c.city_id, p_id;
END $$;

-- A unit ends and another takes its place.
CREATE FUNCTION change.close_unit(c public.unit_change, p_unit text, p_id uuid, p_to uuid) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  PERFORM change.keep_name(c, p_unit, p_id);
  EXECUTE format('UPDATE public.%I SET valid_to = $1, successor_id = $2, version = version + 1, changed_by = $3, changed_at = now()
                   WHERE city_id = $4 AND id = $5', p_unit) USING c.effective_on, p_to, c.made_by, c.city_id, p_id;
END $$;

-- The decision that recognises again whoever changes teams (Luật HGƠCS Đ8.4), where the commune has it out already.
CREATE FUNCTION change.recognition(c public.unit_change, p_commune uuid) RETURNS uuid LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE found uuid;
BEGIN
  IF c.recognition_number IS NULL THEN
    RETURN NULL;
  END IF;
  INSERT INTO public.roll_decision (city_id, id, commune_id, kind, number, decided_on, takes_effect_on)
  VALUES (c.city_id, change.new_id(), p_commune, 're_recognise', c.recognition_number, c.recognised_on, c.effective_on)
  ON CONFLICT (city_id, commune_id, kind, number, decided_on) WHERE inherited_from_id IS NULL DO UPDATE SET version = roll_decision.version
  RETURNING id INTO found;
  RETURN found;
END $$;

-- One person's seat ends in a team and begins in another. Whoever sits there already keeps that seat. An elected leader
-- stays leader only where there is none (Đ14: a leader is elected by the mediators of the team).
CREATE FUNCTION change.move_seat(c public.unit_change, seat public.team_membership, p_to uuid, p_recognition uuid, may_lead boolean)
RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE as_role CONSTANT text := CASE WHEN seat.role = 'leader' AND may_lead THEN 'leader' ELSE 'member' END;
BEGIN
  UPDATE public.team_membership s SET valid_to = c.effective_on, end_reason = 'team_changed'
   WHERE s.city_id = c.city_id AND s.id = seat.id;
  INSERT INTO public.team_membership (city_id, id, commune_id, team_id, mediator_id, role, valid_from, valid_to,
                                      recognised_by_id, recognition, ended_by_id, end_reason)
  SELECT c.city_id, change.new_id(), seat.commune_id, p_to, seat.mediator_id, as_role, c.effective_on, seat.valid_to,
         p_recognition, CASE WHEN p_recognition IS NOT NULL THEN 're_recognition' END, seat.ended_by_id, seat.end_reason
   WHERE NOT EXISTS (SELECT 1 FROM public.team_membership o WHERE o.city_id = c.city_id AND o.team_id = p_to
                        AND o.mediator_id = seat.mediator_id AND coalesce(o.valid_to > c.effective_on, true));
END $$;

-- Sign-ins follow their team: the same name and password, the other team. A leader who leads no more signs in as a
-- mediator; of two places that became one, the older stays.
CREATE FUNCTION change.move_accounts(c public.unit_change, p_from uuid, p_to uuid, p_mediators uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  UPDATE public.account_membership a
     SET team_id = p_to, version = a.version + 1, changed_by = c.made_by, changed_at = now(),
         role = CASE WHEN a.role = 'team_leader' AND a.mediator_id IS NOT NULL AND NOT EXISTS (
                       SELECT 1 FROM public.team_membership s WHERE s.city_id = c.city_id AND s.team_id = p_to
                          AND s.mediator_id = a.mediator_id AND s.role = 'leader' AND s.valid_to IS NULL)
                     THEN 'mediator' ELSE a.role END
   WHERE a.city_id = c.city_id AND a.team_id = p_from AND (p_mediators IS NULL OR a.mediator_id = ANY (p_mediators));
  UPDATE public.account_membership a SET valid_to = greatest(a.valid_from, c.effective_on)
   WHERE a.city_id = c.city_id AND a.team_id = p_to AND a.valid_to IS NULL
     AND EXISTS (SELECT 1 FROM public.account_membership o WHERE o.city_id = a.city_id AND o.account_id = a.account_id
                    AND o.team_id = a.team_id AND o.valid_to IS NULL
                    AND (o.role, a.id) > (a.role, o.id)); -- «team_leader» sorts after «mediator»: the greater stays
END $$;

CREATE FUNCTION change.move_link(c public.unit_change, link public.team_neighbourhood, p_team uuid, p_neighbourhood uuid)
RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  UPDATE public.team_neighbourhood l SET valid_to = c.effective_on
   WHERE l.city_id = c.city_id AND l.team_id = link.team_id AND l.neighbourhood_id = link.neighbourhood_id AND l.valid_from = link.valid_from;
  PERFORM change.link(c, p_team, p_neighbourhood, link.commune_id);
END $$;

CREATE FUNCTION change.link(c public.unit_change, p_team uuid, p_neighbourhood uuid, p_commune uuid) RETURNS void LANGUAGE sql SET search_path = '' AS $$
  INSERT INTO public.team_neighbourhood (city_id, team_id, neighbourhood_id, commune_id, valid_from)
  SELECT c.city_id, p_team, p_neighbourhood, p_commune, c.effective_on
   WHERE NOT EXISTS (SELECT 1 FROM public.team_neighbourhood l WHERE l.city_id = c.city_id AND l.team_id = p_team
                        AND l.neighbourhood_id = p_neighbourhood AND l.valid_to IS NULL)
$$;

-- The books of teams come into another team's care, or go with it to another commune.
CREATE FUNCTION change.move_books(c public.unit_change, p_from uuid, p_team uuid, p_commune uuid) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  WITH ended AS (
    UPDATE public.book_place p SET valid_to = c.effective_on
     WHERE p.city_id = c.city_id AND p.team_id = p_from AND p.valid_to IS NULL RETURNING p.book_team_id
  )
  INSERT INTO public.book_place (city_id, book_team_id, valid_from, team_id, commune_id)
  SELECT c.city_id, e.book_team_id, c.effective_on, p_team, p_commune FROM ended e;
  UPDATE public.team_case_month t SET team_id = p_team, commune_id = p_commune WHERE t.city_id = c.city_id AND t.team_id = p_from;
  UPDATE public.team_case_standing t SET team_id = p_team, commune_id = p_commune WHERE t.city_id = c.city_id AND t.team_id = p_from;
END $$;

-- One team is taken up by another: seats, links, books and cases, sign-ins.
CREATE FUNCTION change.close_team(c public.unit_change, p_from uuid, p_to uuid) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  v_commune uuid;
  v_recognition uuid;
  seat public.team_membership;
  link public.team_neighbourhood;
BEGIN
  SELECT t.commune_id INTO v_commune FROM public.team t WHERE t.city_id = c.city_id AND t.id = p_to;
  v_recognition := change.recognition(c, v_commune);
  FOR seat IN SELECT s.* FROM public.team_membership s WHERE s.city_id = c.city_id AND s.team_id = p_from
                 AND coalesce(s.valid_to > c.effective_on, true) ORDER BY s.role, s.id LOOP
    PERFORM change.move_seat(c, seat, p_to, v_recognition, NOT EXISTS (
      SELECT 1 FROM public.team_membership l WHERE l.city_id = c.city_id AND l.team_id = p_to AND l.role = 'leader' AND l.valid_to IS NULL));
  END LOOP;
  FOR link IN SELECT l.* FROM public.team_neighbourhood l WHERE l.city_id = c.city_id AND l.team_id = p_from AND l.valid_to IS NULL LOOP
    PERFORM change.move_link(c, link, p_to, link.neighbourhood_id);
  END LOOP;
  UPDATE public.mediation_case k
     SET team_id = CASE WHEN k.team_id = p_from THEN p_to ELSE k.team_id END,
         co_team_id = CASE WHEN p_to IN (k.team_id, k.co_team_id) THEN NULL WHEN k.co_team_id = p_from THEN p_to ELSE k.co_team_id END,
         co_commune_id = CASE WHEN p_to IN (k.team_id, k.co_team_id) THEN NULL ELSE k.co_commune_id END
   WHERE k.city_id = c.city_id AND p_from IN (k.team_id, k.co_team_id);
  PERFORM change.move_books(c, p_from, p_to, v_commune);
  PERFORM change.move_accounts(c, p_from, p_to, NULL);
  PERFORM change.close_unit(c, 'team', p_from, p_to);
  PERFORM change.tell_lineage(c, 'team', p_from, p_to, true, v_commune);
END $$;

-- ── Kinds of change ──────────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION change.merge_teams(c public.unit_change, p_teams uuid[], p_survivor uuid, p_name text) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE gone uuid;
BEGIN
  FOREACH gone IN ARRAY array_remove(p_teams, p_survivor) LOOP
    PERFORM change.close_team(c, gone, p_survivor);
  END LOOP;
  PERFORM change.rename(c, 'team', p_survivor, p_name, NULL);
END $$;

CREATE FUNCTION change.merge_neighbourhoods(c public.unit_change) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  v_all      CONSTANT uuid[] := change.ids(c.plan, 'ids');
  v_survivor CONSTANT uuid := (c.plan ->> 'survivorId')::uuid;
  v_team     CONSTANT uuid := (c.plan ->> 'survivorTeamId')::uuid;
  v_gone uuid;
  link public.team_neighbourhood;
BEGIN
  IF v_team IS NOT NULL THEN
    PERFORM change.merge_teams(c, change.teams_of(c.city_id, v_all), v_team, c.plan ->> 'teamName');
  END IF;
  UPDATE public.neighbourhood n
     SET households = (SELECT sum(o.households) FROM public.neighbourhood o WHERE o.city_id = c.city_id AND o.id = ANY (v_all)),
         minority_area = (SELECT bool_or(o.minority_area) FROM public.neighbourhood o WHERE o.city_id = c.city_id AND o.id = ANY (v_all))
   WHERE n.city_id = c.city_id AND n.id = v_survivor;
  FOREACH v_gone IN ARRAY array_remove(v_all, v_survivor) LOOP
    FOR link IN SELECT l.* FROM public.team_neighbourhood l
                 WHERE l.city_id = c.city_id AND l.neighbourhood_id = v_gone AND l.valid_to IS NULL LOOP
      IF link.valid_from = c.effective_on THEN -- made a moment ago by the merger of its team
        DELETE FROM public.team_neighbourhood l WHERE l.city_id = c.city_id AND l.team_id = link.team_id
           AND l.neighbourhood_id = v_gone AND l.valid_from = link.valid_from;
        PERFORM change.link(c, link.team_id, v_survivor, link.commune_id);
      ELSE
        PERFORM change.move_link(c, link, link.team_id, v_survivor);
      END IF;
    END LOOP;
    PERFORM change.close_unit(c, 'neighbourhood', v_gone, v_survivor);
    PERFORM change.tell_lineage(c, 'neighbourhood', v_gone, v_survivor, true, c.commune_ids[1]);
  END LOOP;
  PERFORM change.rename(c, 'neighbourhood', v_survivor, c.plan ->> 'name', NULL);
END $$;

-- Parts are taken out of a neighbourhood; the rest keeps its id, and its teams serve the parts as well.
CREATE FUNCTION change.split_neighbourhood(c public.unit_change) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  v_source CONSTANT uuid := (c.plan -> 'ids' ->> 0)::uuid;
  part jsonb;
  team uuid;
BEGIN
  FOR part IN SELECT * FROM jsonb_array_elements(c.plan -> 'parts') LOOP
    INSERT INTO public.neighbourhood (city_id, id, commune_id, name, kind, search_name, households, minority_area, valid_from, changed_by, changed_at)
    SELECT c.city_id, (part ->> 'id')::uuid, n.commune_id, part ->> 'name', n.kind, change.fold(part ->> 'name'),
           (part ->> 'households')::int, n.minority_area, c.effective_on, c.made_by, now()
      FROM public.neighbourhood n WHERE n.city_id = c.city_id AND n.id = v_source;
    FOREACH team IN ARRAY change.teams_of(c.city_id, ARRAY[v_source]) LOOP
      PERFORM change.link(c, team, (part ->> 'id')::uuid, c.commune_ids[1]);
    END LOOP;
    PERFORM change.tell_lineage(c, 'neighbourhood', v_source, (part ->> 'id')::uuid, false, c.commune_ids[1]);
  END LOOP;
  UPDATE public.neighbourhood n SET households = (c.plan ->> 'households')::int, version = n.version + 1
   WHERE n.city_id = c.city_id AND n.id = v_source;
  PERFORM change.rename(c, 'neighbourhood', v_source, c.plan ->> 'name', NULL);
END $$;

-- A new team takes over neighbourhoods and people of an old one; the book and its cases stay with the old one.
CREATE FUNCTION change.split_team(c public.unit_change) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  v_source CONSTANT uuid := (c.plan -> 'ids' ->> 0)::uuid;
  v_new    CONSTANT uuid := (c.plan ->> 'newId')::uuid;
  v_people CONSTANT uuid[] := change.ids(c.plan, 'mediatorIds');
  v_recognition CONSTANT uuid := change.recognition(c, c.commune_ids[1]);
  seat public.team_membership;
  link public.team_neighbourhood;
BEGIN
  INSERT INTO public.team (city_id, id, commune_id, name, search_name, valid_from, changed_by, changed_at)
  VALUES (c.city_id, v_new, c.commune_ids[1], c.plan ->> 'name', change.fold(c.plan ->> 'name'), c.effective_on, c.made_by, now());
  FOR link IN SELECT l.* FROM public.team_neighbourhood l WHERE l.city_id = c.city_id AND l.team_id = v_source AND l.valid_to IS NULL
                 AND l.neighbourhood_id = ANY (change.ids(c.plan, 'neighbourhoodIds')) LOOP
    PERFORM change.move_link(c, link, v_new, link.neighbourhood_id);
  END LOOP;
  FOR seat IN SELECT s.* FROM public.team_membership s WHERE s.city_id = c.city_id AND s.team_id = v_source
                 AND s.mediator_id = ANY (v_people) AND coalesce(s.valid_to > c.effective_on, true) LOOP
    PERFORM change.move_seat(c, seat, v_new, v_recognition, false);
  END LOOP;
  PERFORM change.move_accounts(c, v_source, v_new, v_people);
  PERFORM change.tell_lineage(c, 'team', v_source, v_new, false, c.commune_ids[1]);
END $$;

-- The commune whose chairman took a decision, wherever its paper lies now.
CREATE FUNCTION change.issuer(d public.roll_decision) RETURNS uuid LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT coalesce(d.inherited_from_id, d.commune_id)
$$;

-- A decision of the old commune goes along as a copy: it recognised people who go, and people who stay.
CREATE FUNCTION change.copy_decisions(c public.unit_change, p_commune uuid) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE fk record;
BEGIN
  FOR fk IN
    SELECT t.relname AS child, a.attname AS named
      FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class t ON t.oid = k.conrelid
      JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[3]
     WHERE k.contype = 'f' AND k.confrelid = 'public.roll_decision'::regclass AND cardinality(k.conkey) = 3
       AND k.conrelid <> 'public.roll_decision_recipient'::regclass
  LOOP
    EXECUTE format($q$
      INSERT INTO public.roll_decision (city_id, id, commune_id, inherited_from_id, kind, number, decided_on, takes_effect_on,
                                        signer, signer_office, published_on, published_how, changed_by, changed_at)
      SELECT DISTINCT ON (d.id) d.city_id, change.new_id(), $2, change.issuer(d), d.kind, d.number, d.decided_on, d.takes_effect_on,
             d.signer, d.signer_office, d.published_on, d.published_how, $3, now()
        FROM public.%1$I x JOIN public.roll_decision d ON d.city_id = x.city_id AND d.id = x.%2$I AND d.commune_id <> x.commune_id
       WHERE x.city_id = $1 AND x.commune_id = $2 AND NOT EXISTS (
         SELECT 1 FROM public.roll_decision o WHERE o.city_id = d.city_id AND o.commune_id = $2 AND change.issuer(o) = change.issuer(d)
            AND (o.kind, o.number, o.decided_on) = (d.kind, d.number, d.decided_on)) $q$, fk.child, fk.named)
      USING c.city_id, p_commune, c.made_by;
    EXECUTE format($q$
      UPDATE public.%1$I x SET %2$I = copy.id
        FROM public.roll_decision d JOIN public.roll_decision copy ON copy.city_id = d.city_id AND copy.commune_id = $2
             AND change.issuer(copy) = change.issuer(d) AND (copy.kind, copy.number, copy.decided_on) = (d.kind, d.number, d.decided_on)
       WHERE x.city_id = $1 AND x.commune_id = $2 AND d.city_id = x.city_id AND d.id = x.%2$I AND d.commune_id <> x.commune_id $q$, fk.child, fk.named)
      USING c.city_id, p_commune;
  END LOOP;
END $$;

-- Neighbourhoods, teams and their people lie in another commune from now on. What hangs on them follows by its keys.
CREATE FUNCTION change.carry_over(c public.unit_change, r change.reach, p_commune uuid) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE v_team uuid;
BEGIN
  SET CONSTRAINTS ALL DEFERRED;
  UPDATE public.neighbourhood n SET commune_id = p_commune, version = n.version + 1, changed_by = c.made_by, changed_at = now()
   WHERE n.city_id = c.city_id AND n.id = ANY (r.neighbourhoods);
  UPDATE public.mediator m SET commune_id = p_commune WHERE m.city_id = c.city_id AND EXISTS (
    SELECT 1 FROM public.team_membership s WHERE s.city_id = c.city_id AND s.mediator_id = m.id AND s.team_id = ANY (r.teams) AND s.valid_to IS NULL);
  UPDATE public.team t SET commune_id = p_commune, version = t.version + 1, changed_by = c.made_by, changed_at = now()
   WHERE t.city_id = c.city_id AND t.id = ANY (r.teams);
  FOREACH v_team IN ARRAY r.teams LOOP
    PERFORM change.move_books(c, v_team, v_team, p_commune);
  END LOOP;
  UPDATE public.unit_name u SET commune_id = p_commune
   WHERE u.city_id = c.city_id AND (u.unit_id = ANY (r.neighbourhoods || r.teams) OR u.unit_id IN (
     SELECT p.book_team_id FROM public.book_place p WHERE p.city_id = c.city_id AND p.team_id = ANY (r.teams) AND p.valid_to IS NULL));
  UPDATE public.unit_lineage u SET commune_id = p_commune WHERE u.city_id = c.city_id AND u.to_id = ANY (r.neighbourhoods || r.teams);
  PERFORM change.copy_decisions(c, p_commune);
  SET CONSTRAINTS ALL IMMEDIATE;
END $$;

-- A commune takes up others: everything that is theirs is its own, whatever table it stands in.
CREATE FUNCTION change.merge_communes(c public.unit_change) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  v_survivor CONSTANT uuid := (c.plan ->> 'survivorId')::uuid;
  v_gone     CONSTANT uuid[] := array_remove(change.ids(c.plan, 'ids'), v_survivor);
  v_table text;
  v_one uuid;
BEGIN
  SET CONSTRAINTS ALL DEFERRED;
  WITH ended AS (
    UPDATE public.book_place p SET valid_to = c.effective_on
     WHERE p.city_id = c.city_id AND p.commune_id = ANY (v_gone) AND p.valid_to IS NULL RETURNING p.book_team_id, p.team_id
  )
  INSERT INTO public.book_place (city_id, book_team_id, valid_from, team_id, commune_id)
  SELECT c.city_id, e.book_team_id, c.effective_on, e.team_id, v_survivor FROM ended e;
  UPDATE public.roll_decision d SET commune_id = v_survivor, inherited_from_id = change.issuer(d)
   WHERE d.city_id = c.city_id AND d.commune_id = ANY (v_gone);
  -- Of two headings confirmed alike one is enough.
  DELETE FROM public.import_mapping m WHERE m.city_id = c.city_id AND m.commune_id = ANY (v_gone)
     AND EXISTS (SELECT 1 FROM public.import_mapping o WHERE o.city_id = m.city_id AND o.kind = m.kind AND o.signature = m.signature
                    AND (o.commune_id = v_survivor OR (o.commune_id = ANY (v_gone) AND o.id < m.id)));
  -- The audit tells where an act was done, and places of books are history; figures of communes are summed up anew.
  FOR v_table IN
    SELECT t.table_name FROM information_schema.columns t
      JOIN information_schema.columns k ON k.table_schema = t.table_schema AND k.table_name = t.table_name AND k.column_name = 'city_id'
     WHERE t.table_schema = 'public' AND t.column_name = 'commune_id'
       AND t.table_name NOT IN ('audit_entry', 'book_place', 'commune_case_month', 'commune_case_standing')
     ORDER BY t.table_name <> 'mediation_case', t.table_name
  LOOP
    EXECUTE format('UPDATE public.%I SET commune_id = $1 WHERE city_id = $2 AND commune_id = ANY ($3)', v_table)
      USING v_survivor, c.city_id, v_gone;
  END LOOP;
  UPDATE public.mediation_case k SET co_commune_id = v_survivor WHERE k.city_id = c.city_id AND k.co_commune_id = ANY (v_gone);
  FOREACH v_one IN ARRAY v_gone LOOP
    PERFORM change.close_unit(c, 'commune', v_one, v_survivor);
    PERFORM change.tell_lineage(c, 'commune', v_one, v_survivor, true, v_survivor);
  END LOOP;
  PERFORM change.rename(c, 'commune', v_survivor, c.plan ->> 'name', c.plan ->> 'kind');
  SET CONSTRAINTS ALL IMMEDIATE;
END $$;

-- ── The operation ────────────────────────────────────────────────────────────────────────────────────

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
