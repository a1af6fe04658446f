-- Who serves, since when, and what they learned and received: one row a seat, with everything that the indicators of
-- people and teams ask, as dates alone. Figures of any day are then comparisons of dates over as many rows as there are
-- seats, however long the history of classes and hand-outs grows. Kept by triggers from the records, never written by
-- hand, rebuildable from scratch.

CREATE TABLE service (
  city_id          uuid NOT NULL,
  seat_id          uuid NOT NULL,
  commune_id       uuid NOT NULL,
  team_id          uuid NOT NULL,
  mediator_id      uuid NOT NULL,
  role             text NOT NULL,
  valid_from       date NOT NULL,
  valid_to         date,
  recognised_on    date, -- the day the recognition takes effect; none: named, not recognised (Luật HGƠCS Đ8.4)
  recognition      text,
  sex              text,
  minority         boolean, -- none: not known
  alone            boolean NOT NULL, -- no other seat of the person overlaps or adjoins this one: counted without looking twice
  skilled_on       datemultirange NOT NULL, -- days on which a class of skills was completed
  trained_on       datemultirange NOT NULL, -- … any class
  partly_on        datemultirange NOT NULL, -- a class of skills attended and not completed, by its last day
  material_on      datemultirange NOT NULL, -- days on which the official set was received or opened
  team_material_on datemultirange NOT NULL, -- … or given to the team
  PRIMARY KEY (city_id, seat_id)
);
CREATE INDEX service_by_commune ON service (city_id, commune_id);
CREATE INDEX service_by_mediator ON service (city_id, mediator_id);
CREATE INDEX service_by_team ON service (city_id, team_id);
-- Seats that ended before the day asked, however many, are never looked at.
CREATE INDEX service_in_force ON service (city_id, valid_to);
CREATE INDEX service_of_several_seats ON service (city_id, valid_to) WHERE NOT alone;
-- As an expression, so that the planner knows how few are new: most recognitions of 2025 were not the first.
CREATE INDEX service_of_new_people ON service (city_id, (CASE WHEN recognition = 'first' THEN recognised_on END));

CREATE FUNCTION service_of(p_city_id uuid, p_mediator_ids uuid[]) RETURNS SETOF service
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.city_id, s.id, s.commune_id, s.team_id, s.mediator_id, s.role, s.valid_from, s.valid_to,
         -- Recognised again by the new unit: the former one's paper is not on the roll, the service was real.
         CASE d.kind WHEN 're_recognise' THEN s.valid_from ELSE coalesce(d.takes_effect_on, d.decided_on) END,
         s.recognition, m.sex, m.ethnicity <> 'Kinh',
         NOT EXISTS (SELECT 1 FROM public.team_membership o
                      WHERE o.city_id = s.city_id AND o.mediator_id = s.mediator_id AND o.id <> s.id
                        AND daterange(o.valid_from, o.valid_to, '[]') && daterange(s.valid_from, s.valid_to, '[]')),
         coalesce(learned.skilled_on, '{}'), coalesce(learned.trained_on, '{}'), coalesce(learned.partly_on, '{}'),
         coalesce(received.days, '{}'), coalesce(through_team.days, '{}')
    FROM public.team_membership s
    JOIN public.mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
    LEFT JOIN public.roll_decision d ON d.city_id = s.city_id AND d.id = s.recognised_by_id
    -- Looked up seat by seat, each by its index: a batch of a city's roll comes before anybody has counted the tables.
    LEFT JOIN LATERAL (
      SELECT range_agg(daterange(a.completed_on, a.completed_on + 1)) FILTER (WHERE c.kind = 'skills' AND a.completed_on IS NOT NULL) AS skilled_on,
             range_agg(daterange(a.completed_on, a.completed_on + 1)) FILTER (WHERE a.completed_on IS NOT NULL) AS trained_on,
             range_agg(daterange(c.held_to, c.held_to + 1)) FILTER (WHERE c.kind = 'skills' AND a.completed_on IS NULL AND c.state = 'open') AS partly_on
        FROM public.training_attendee a JOIN public.training_class c ON c.city_id = a.city_id AND c.id = a.class_id
       WHERE a.city_id = s.city_id AND a.mediator_id = s.mediator_id AND a.half_days > 0) learned ON true
    LEFT JOIN LATERAL (
      SELECT range_agg(daterange(r.received_on, r.received_on + 1)) AS days
        FROM public.material_receipt r
        JOIN public.material_version v ON v.city_id = r.city_id AND v.id = r.version_id
        JOIN public.material_set k ON k.city_id = v.city_id AND k.id = v.set_id AND k.official
       WHERE r.city_id = s.city_id AND r.mediator_id = s.mediator_id) received ON true
    LEFT JOIN LATERAL (
      SELECT range_agg(daterange(r.received_on, r.received_on + 1)) AS days
        FROM public.material_receipt r
        JOIN public.material_version v ON v.city_id = r.city_id AND v.id = r.version_id
        JOIN public.material_set k ON k.city_id = v.city_id AND k.id = v.set_id AND k.official
       WHERE r.city_id = s.city_id AND r.way = 'team' AND r.team_id = s.team_id) through_team ON true
   WHERE s.city_id = p_city_id AND s.mediator_id = ANY (p_mediator_ids) AND m.merged_into_id IS NULL
$$;

CREATE FUNCTION tell_service(p_city_id uuid, p_mediator_ids uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM public.service v WHERE v.city_id = p_city_id AND v.mediator_id = ANY (p_mediator_ids);
  INSERT INTO public.service SELECT * FROM public.service_of(p_city_id, p_mediator_ids);
END $$;

-- Everything from scratch, city by city. Owner only.
CREATE FUNCTION rebuild_service() RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE one record;
BEGIN
  TRUNCATE public.service;
  FOR one IN SELECT m.city_id, array_agg(m.id) AS people FROM public.mediator m GROUP BY 1 LOOP
    INSERT INTO public.service SELECT * FROM public.service_of(one.city_id, one.people);
  END LOOP;
END $$;

-- ── Kept with the records ────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION keep_service_of_people() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT r.city_id, array_agg(DISTINCT r.mediator_id) AS people FROM changed r WHERE r.mediator_id IS NOT NULL GROUP BY 1 LOOP
    PERFORM public.tell_service(one.city_id, one.people);
  END LOOP;
  RETURN NULL;
END $$;
CREATE FUNCTION keep_service_of_people_before_and_after() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT r.city_id, array_agg(DISTINCT r.mediator_id) AS people
               FROM (SELECT * FROM (TABLE before_it EXCEPT TABLE changed) gone
                     UNION ALL SELECT * FROM (TABLE changed EXCEPT TABLE before_it) come) r
              WHERE r.mediator_id IS NOT NULL GROUP BY 1 LOOP
    PERFORM public.tell_service(one.city_id, one.people);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER team_membership_added_to_service AFTER INSERT ON team_membership
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_service_of_people();
CREATE TRIGGER team_membership_changed_in_service AFTER UPDATE ON team_membership
  REFERENCING OLD TABLE AS before_it NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_service_of_people_before_and_after();
CREATE TRIGGER team_membership_gone_from_service AFTER DELETE ON team_membership
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_service_of_people();

-- An invitation changes nothing here; being there, and completing, does.
CREATE FUNCTION keep_service_of_attendees() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT r.city_id, array_agg(DISTINCT r.mediator_id) AS people
               FROM changed r WHERE r.half_days > 0 OR r.completed_on IS NOT NULL GROUP BY 1 LOOP
    PERFORM public.tell_service(one.city_id, one.people);
  END LOOP;
  RETURN NULL;
END $$;
CREATE FUNCTION keep_service_of_changed_attendees() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT r.city_id, array_agg(DISTINCT r.mediator_id) AS people
               FROM ((SELECT city_id, class_id, mediator_id, half_days > 0, completed_on FROM before_it
                      EXCEPT SELECT city_id, class_id, mediator_id, half_days > 0, completed_on FROM changed)
                     UNION ALL
                     (SELECT city_id, class_id, mediator_id, half_days > 0, completed_on FROM changed
                      EXCEPT SELECT city_id, class_id, mediator_id, half_days > 0, completed_on FROM before_it)) r
              GROUP BY 1 LOOP
    PERFORM public.tell_service(one.city_id, one.people);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER training_attendee_added_to_service AFTER INSERT ON training_attendee
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_service_of_attendees();
CREATE TRIGGER training_attendee_changed_in_service AFTER UPDATE ON training_attendee
  REFERENCING OLD TABLE AS before_it NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_service_of_changed_attendees();
CREATE TRIGGER training_attendee_gone_from_service AFTER DELETE ON training_attendee
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_service_of_attendees();

CREATE FUNCTION keep_service_of_mediator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM public.tell_service(NEW.city_id, ARRAY[NEW.id]);
  RETURN NULL;
END $$;
CREATE TRIGGER mediator_changes_service AFTER UPDATE OF sex, ethnicity, merged_into_id ON mediator
  FOR EACH ROW WHEN ((OLD.sex, OLD.ethnicity, OLD.merged_into_id) IS DISTINCT FROM (NEW.sex, NEW.ethnicity, NEW.merged_into_id))
  EXECUTE FUNCTION keep_service_of_mediator();

CREATE FUNCTION keep_service_of_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM public.tell_service(NEW.city_id, ARRAY(SELECT DISTINCT s.mediator_id FROM public.team_membership s
                                                  WHERE s.city_id = NEW.city_id AND s.recognised_by_id = NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER roll_decision_changes_service AFTER UPDATE OF decided_on, takes_effect_on ON roll_decision
  FOR EACH ROW WHEN ((OLD.decided_on, OLD.takes_effect_on) IS DISTINCT FROM (NEW.decided_on, NEW.takes_effect_on))
  EXECUTE FUNCTION keep_service_of_decision();

CREATE FUNCTION keep_service_of_class() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM public.tell_service(NEW.city_id, ARRAY(SELECT a.mediator_id FROM public.training_attendee a
                                                  WHERE a.city_id = NEW.city_id AND a.class_id = NEW.id AND a.half_days > 0));
  RETURN NULL;
END $$;
CREATE TRIGGER training_class_changes_service AFTER UPDATE OF kind, state, held_to ON training_class
  FOR EACH ROW WHEN ((OLD.kind, OLD.state, OLD.held_to) IS DISTINCT FROM (NEW.kind, NEW.state, NEW.held_to))
  EXECUTE FUNCTION keep_service_of_class();

-- A receipt of a team reaches everybody who ever sat in it; the day decides who is counted.
CREATE FUNCTION keep_service_of_receivers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT p.city_id, array_agg(DISTINCT p.mediator_id) AS people FROM (
               SELECT r.city_id, r.mediator_id FROM changed r WHERE r.mediator_id IS NOT NULL
               UNION ALL
               SELECT r.city_id, s.mediator_id FROM changed r
                 JOIN public.team_membership s ON s.city_id = r.city_id AND s.team_id = r.team_id
                WHERE r.way = 'team') p GROUP BY 1 LOOP
    PERFORM public.tell_service(one.city_id, one.people);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER material_receipt_added_to_service AFTER INSERT ON material_receipt
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_service_of_receivers();
CREATE TRIGGER material_receipt_changed_in_service AFTER UPDATE ON material_receipt
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_service_of_receivers();
CREATE TRIGGER material_receipt_gone_from_service AFTER DELETE ON material_receipt
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_service_of_receivers();

CREATE FUNCTION keep_service_of_set() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM public.tell_service(NEW.city_id, ARRAY(
    SELECT r.mediator_id FROM public.material_receipt r
      JOIN public.material_version v ON v.city_id = r.city_id AND v.id = r.version_id AND v.set_id = NEW.id
     WHERE r.city_id = NEW.city_id AND r.mediator_id IS NOT NULL
    UNION
    SELECT s.mediator_id FROM public.material_receipt r
      JOIN public.material_version v ON v.city_id = r.city_id AND v.id = r.version_id AND v.set_id = NEW.id
      JOIN public.team_membership s ON s.city_id = r.city_id AND s.team_id = r.team_id
     WHERE r.city_id = NEW.city_id AND r.way = 'team'));
  RETURN NULL;
END $$;
CREATE TRIGGER material_set_changes_service AFTER UPDATE OF official ON material_set
  FOR EACH ROW WHEN (OLD.official <> NEW.official) EXECUTE FUNCTION keep_service_of_set();

-- ── Values of finished months, so that a path can be drawn ───────────────────────────────────────────

-- place_id: the commune as it was, or the city. What is kept does not follow later edits of the records.
CREATE TABLE indicator_month (
  city_id     uuid NOT NULL REFERENCES city,
  place_id    uuid NOT NULL,
  indicator   text NOT NULL CHECK (indicator ~ '^[a-z_]+$'),
  month       date NOT NULL CHECK (month = (date_trunc('month', month) + interval '1 month - 1 day')::date), -- its last day
  commune_id  uuid,
  numerator   int NOT NULL CHECK (numerator >= 0),
  denominator int NOT NULL CHECK (denominator >= 0),
  kept_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, place_id, indicator, month),
  CONSTRAINT place_of_its_city CHECK (commune_id IS NOT NULL OR place_id = city_id),
  FOREIGN KEY (city_id, commune_id) REFERENCES commune (city_id, id)
);

CALL access.protect(ARRAY['service', 'indicator_month']);

CALL access.allow('portal_city',       'SELECT', 'service', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'service', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'service', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',       'SELECT', 'service', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_mediator',   'SELECT', 'service', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_worker',     'SELECT', 'service', 'true');
CALL access.allow('portal_city',       'SELECT', 'indicator_month', 'city_id = scope_city()');
CALL access.allow('portal_city_admin', 'SELECT', 'indicator_month', 'city_id = scope_city()');
CALL access.allow('portal_commune',    'SELECT', 'indicator_month', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_worker',     'SELECT INSERT', 'indicator_month', 'true');

-- The worker keeps the months: units, sums of cases, who learned, received and supports; of mediators ids alone, of
-- families nothing.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['city', 'commune', 'team', 'neighbourhood', 'team_neighbourhood', 'commune_case_month', 'book_place',
                             'training_class', 'training_attendee', 'supporter'] LOOP
    CALL access.allow('portal_worker', 'SELECT', name, 'true');
  END LOOP;
END $$;
-- A finished month is kept on the map of its last day.
GRANT EXECUTE ON FUNCTION case_months_then(date, uuid, date), case_standing_then(date, uuid) TO portal_worker;

-- What stands on the roll so far.
SELECT rebuild_completions();
SELECT rebuild_service();
