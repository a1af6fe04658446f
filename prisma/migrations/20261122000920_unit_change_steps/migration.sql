-- What a change of units does, step by step; none of these can be called but by the operation itself.

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

-- Between these two, cases move without their parts; the second takes the parts along.
CREATE FUNCTION change.begin_moving() RETURNS void LANGUAGE sql SET search_path = '' AS $$
  SELECT set_config('change.moving', 'on', true)
$$;
CREATE FUNCTION change.take_parts_along(c public.unit_change, p_teams uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['case_narrative', 'case_party', 'case_mediator', 'case_meeting', 'case_meeting_party',
                              'case_invitee', 'case_obligation', 'case_alert', 'case_event'] LOOP
    EXECUTE format('UPDATE public.%I p SET reader_commune_ids = k.reader_commune_ids, reader_team_ids = k.reader_team_ids,
                           commune_id = k.commune_id, team_id = k.team_id
                      FROM public.mediation_case k
                     WHERE k.city_id = $1 AND (k.team_id = ANY ($2) OR k.co_team_id = ANY ($2)) AND p.city_id = k.city_id AND p.case_id = k.id
                       AND (p.commune_id, p.team_id, p.reader_commune_ids, p.reader_team_ids)
                           IS DISTINCT FROM (k.commune_id, k.team_id, k.reader_commune_ids, k.reader_team_ids)', part)
      USING c.city_id, p_teams;
  END LOOP;
  PERFORM set_config('change.moving', 'off', true);
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
  PERFORM change.begin_moving();
  UPDATE public.mediation_case k
     SET team_id = CASE WHEN k.team_id = p_from THEN p_to ELSE k.team_id END,
         co_team_id = CASE WHEN p_to IN (k.team_id, k.co_team_id) THEN NULL WHEN k.co_team_id = p_from THEN p_to ELSE k.co_team_id END,
         co_commune_id = CASE WHEN p_to IN (k.team_id, k.co_team_id) THEN NULL ELSE k.co_commune_id END
   WHERE k.city_id = c.city_id AND p_from IN (k.team_id, k.co_team_id);
  PERFORM change.take_parts_along(c, ARRAY[p_to] || ARRAY(
    SELECT k.team_id FROM public.mediation_case k WHERE k.city_id = c.city_id AND k.co_team_id = p_to));
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
  PERFORM change.begin_moving();
  UPDATE public.neighbourhood n SET commune_id = p_commune, version = n.version + 1, changed_by = c.made_by, changed_at = now()
   WHERE n.city_id = c.city_id AND n.id = ANY (r.neighbourhoods);
  UPDATE public.mediator m SET commune_id = p_commune WHERE m.city_id = c.city_id AND EXISTS (
    SELECT 1 FROM public.team_membership s WHERE s.city_id = c.city_id AND s.mediator_id = m.id AND s.team_id = ANY (r.teams) AND s.valid_to IS NULL);
  UPDATE public.team t SET commune_id = p_commune, version = t.version + 1, changed_by = c.made_by, changed_at = now()
   WHERE t.city_id = c.city_id AND t.id = ANY (r.teams);
  PERFORM change.take_parts_along(c, r.teams);
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
  PERFORM change.begin_moving();
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
  PERFORM change.take_parts_along(c, ARRAY(
    SELECT t.id FROM public.team t WHERE t.city_id = c.city_id AND t.commune_id = v_survivor));
  FOREACH v_one IN ARRAY v_gone LOOP
    PERFORM change.close_unit(c, 'commune', v_one, v_survivor);
    PERFORM change.tell_lineage(c, 'commune', v_one, v_survivor, true, v_survivor);
  END LOOP;
  PERFORM change.rename(c, 'commune', v_survivor, c.plan ->> 'name', c.plan ->> 'kind');
  SET CONSTRAINTS ALL IMMEDIATE;
END $$;
