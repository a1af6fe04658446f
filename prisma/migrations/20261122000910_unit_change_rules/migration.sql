-- What a change of units touches, what is counted of it before and after, and what stands in its way.

CREATE SCHEMA change; -- steps, callable by the owner alone

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
