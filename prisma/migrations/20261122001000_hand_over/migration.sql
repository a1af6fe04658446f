-- Handing over: what is open under the name of somebody whose access ends goes to a named successor, in the transaction
-- that ends it, and stays written down so that both can sign for it.

CREATE TABLE hand_over (
  city_id       uuid NOT NULL,
  id            uuid NOT NULL,
  commune_id    uuid, -- none for an office of the city
  membership_id uuid NOT NULL,
  from_name     text NOT NULL CHECK (from_name <> ''), -- name and post as on that day
  from_post     text NOT NULL,
  handed_on     date NOT NULL,
  recorded_by   text NOT NULL,
  created_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, membership_id) REFERENCES account_membership (city_id, id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);
CREATE INDEX hand_over_by_membership ON hand_over (city_id, membership_id);

CREATE TABLE hand_over_item (
  city_id       uuid NOT NULL,
  hand_over_id  uuid NOT NULL,
  ordinal       int NOT NULL CHECK (ordinal > 0),
  commune_id    uuid,
  kind          text NOT NULL CHECK (kind IN ('case', 'import', 'election', 'leaving', 'unit_change')),
  subject_id    uuid NOT NULL,
  title         text NOT NULL CHECK (title <> ''), -- «Vụ 3/2026, Tổ số 12»: never a family
  to_name       text NOT NULL CHECK (to_name <> ''),
  to_membership_id uuid,
  to_mediator_id   uuid,
  PRIMARY KEY (city_id, hand_over_id, ordinal),
  FOREIGN KEY (city_id, hand_over_id) REFERENCES hand_over (city_id, id),
  FOREIGN KEY (city_id, to_membership_id) REFERENCES account_membership (city_id, id),
  FOREIGN KEY (city_id, to_mediator_id) REFERENCES mediator (city_id, id),
  CONSTRAINT to_one_person CHECK (num_nonnulls(to_membership_id, to_mediator_id) = 1)
);
CREATE INDEX hand_over_item_by_successor ON hand_over_item (city_id, to_membership_id) WHERE to_membership_id IS NOT NULL;

-- Whether the scope's actor issues this membership, and so may end it: the same floors as in account_reset.
CREATE FUNCTION issues_membership(m account_membership) RETURNS boolean LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT CASE public.scope_actor_role()
    WHEN 'operator'        THEN m.role = 'city_admin'
    WHEN 'city_admin'      THEN m.role IN ('city_officer', 'commune_officer') AND m.city_id = public.scope_city()
    WHEN 'commune_officer' THEN m.role IN ('team_leader', 'mediator') AND m.city_id = public.scope_city()
                                AND m.commune_id = public.scope_commune()
    ELSE false END
$$;

-- What is open under a membership's name. Whoever ends the access of an official of the floor below cannot read that
-- office's procedures and files; of each this tells what it is and where, and nothing of what is in it.
CREATE FUNCTION open_work(p_city_id uuid, p_membership_id uuid)
RETURNS TABLE (kind text, id uuid, word text, place text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH person AS (
    SELECT m.* FROM public.account_membership m
     WHERE m.city_id = p_city_id AND m.id = p_membership_id AND public.issues_membership(m)
  ), taken_over AS (
    SELECT i.kind, i.subject_id FROM public.hand_over_item i JOIN person p ON i.city_id = p.city_id AND i.to_membership_id = p.id
  )
  SELECT 'case', c.id, c.book_number || '/' || c.book_year, t.name
    FROM person p
    JOIN public.case_mediator a ON a.city_id = p.city_id AND a.mediator_id = p.mediator_id AND a.ended_on IS NULL
    JOIN public.mediation_case c ON c.city_id = a.city_id AND c.id = a.case_id AND c.ended_on IS NULL
    JOIN public.team t ON t.city_id = c.city_id AND t.id = c.team_id
   WHERE p.role IN ('team_leader', 'mediator')
  UNION ALL
  SELECT 'import', b.id, b.state, b.file_name
    FROM person p JOIN public.import_batch b ON b.city_id = p.city_id AND b.membership_id = p.id
   WHERE b.state IN ('reading', 'mapping', 'reviewing', 'applying', 'undoing')
  UNION ALL
  SELECT 'election', e.id, e.kind, t.name
    FROM person p
    JOIN public.election e ON e.city_id = p.city_id AND e.commune_id = p.commune_id
    JOIN public.team t ON t.city_id = e.city_id AND t.id = e.team_id
   WHERE p.role = 'commune_officer' AND e.status IN ('listing', 'planned', 'held', 'counted', 'proposed', 'decided')
     AND (e.opened_by = p.display_name OR ('election', e.id) IN (SELECT * FROM taken_over))
  UNION ALL
  SELECT 'leaving', l.id, m.full_name, t.name
    FROM person p
    JOIN public.mediator_leaving l ON l.city_id = p.city_id AND l.commune_id = p.commune_id
    JOIN public.mediator m ON m.city_id = l.city_id AND m.id = l.mediator_id
    JOIN public.team t ON t.city_id = l.city_id AND t.id = l.team_id
   WHERE p.role = 'commune_officer' AND l.status IN ('proposed', 'submitted', 'disputed', 'ended')
     AND (l.opened_by = p.display_name OR ('leaving', l.id) IN (SELECT * FROM taken_over))
  UNION ALL
  SELECT 'unit_change', u.id, u.kind, u.decision_number
    FROM person p JOIN public.unit_change u ON u.city_id = p.city_id AND u.made_by_id = p.id
   WHERE u.state IN ('draft', 'planned')
$$;

-- Gives the files and plans of an official to another of the same office. Cases are not among them: they are reassigned
-- by whoever keeps their book. Procedures belong to the commune; for them the list itself names who goes on.
-- @returns false when either is not the caller's to end, or the two do not sit in the same office.
CREATE FUNCTION take_over_work(p_city_id uuid, p_from uuid, p_to uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  v_today date := (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
  v_from  public.account_membership;
  v_to    public.account_membership;
BEGIN
  SELECT m.* INTO v_from FROM public.account_membership m WHERE m.city_id = p_city_id AND m.id = p_from AND public.issues_membership(m);
  SELECT m.* INTO v_to FROM public.account_membership m
   WHERE m.city_id = p_city_id AND m.id = p_to AND m.id <> p_from AND coalesce(m.valid_to > v_today, true);
  IF v_from.id IS NULL OR v_to.id IS NULL OR v_from.role <> v_to.role OR v_from.commune_id IS DISTINCT FROM v_to.commune_id THEN
    RETURN false;
  END IF;
  UPDATE public.import_batch SET membership_id = v_to.id
   WHERE city_id = p_city_id AND membership_id = v_from.id AND state IN ('reading', 'mapping', 'reviewing');
  UPDATE public.unit_change SET made_by_id = v_to.id, made_by = v_to.display_name
   WHERE city_id = p_city_id AND made_by_id = v_from.id AND state IN ('draft', 'planned');
  RETURN true;
END $$;

GRANT EXECUTE ON FUNCTION open_work(uuid, uuid), take_over_work(uuid, uuid, uuid) TO portal_operator, portal_city_admin, portal_commune;

CALL access.protect(ARRAY['hand_over', 'hand_over_item']);

-- Written once by whoever ends the access; both offices read it.
CALL access.allow('portal_operator',   'SELECT INSERT', 'hand_over', 'commune_id IS NULL');
CALL access.allow('portal_city_admin', 'SELECT INSERT', 'hand_over', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT INSERT', 'hand_over', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_operator',   'SELECT INSERT', 'hand_over_item', 'commune_id IS NULL');
CALL access.allow('portal_city_admin', 'SELECT INSERT', 'hand_over_item', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT INSERT', 'hand_over_item', 'city_id = scope_city() AND commune_id = scope_commune()');

-- A commune reads the audit of its own place, newest first.
CREATE INDEX audit_entry_by_commune ON audit_entry (city_id, commune_id, seq);
