-- Seats of a class: who would come has one while there are any, whoever answered first; who gives one up hands it on.

-- Gives free seats to those who wait, the longest waiting first. Nobody loses a seat that was promised.
CREATE FUNCTION hand_on_seats(p_city_id uuid, p_class_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  v_capacity int;
  v_taken    int;
BEGIN
  SELECT c.capacity INTO v_capacity FROM public.training_class c
   WHERE c.city_id = p_city_id AND c.id = p_class_id FOR UPDATE;
  SELECT count(*) INTO v_taken FROM public.training_attendee a
   WHERE a.city_id = p_city_id AND a.class_id = p_class_id AND a.answer = 'coming' AND NOT a.waiting AND a.withdrawn_on IS NULL;
  UPDATE public.training_attendee a SET waiting = false
    FROM (SELECT w.mediator_id FROM public.training_attendee w
           WHERE w.city_id = p_city_id AND w.class_id = p_class_id AND w.waiting AND w.answer = 'coming' AND w.withdrawn_on IS NULL
           ORDER BY w.answered_at, w.mediator_id
           LIMIT CASE WHEN v_capacity IS NOT NULL THEN greatest(v_capacity - v_taken, 0) END) first
   WHERE a.city_id = p_city_id AND a.class_id = p_class_id AND a.mediator_id = first.mediator_id;
END $$;

-- One answer, under the lock of the class. The same answer given again keeps its place in the queue.
-- @returns 'coming', 'waiting', 'declined'; or why not: 'not_invited', 'cancelled', 'over'.
CREATE FUNCTION put_training_answer(p_class_id uuid, p_mediator_id uuid, p_answer text, p_how text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  class_row public.training_class;
  theirs    public.training_attendee;
  v_taken   int;
BEGIN
  SELECT * INTO class_row FROM public.training_class c
   WHERE c.city_id = public.scope_city() AND c.id = p_class_id FOR UPDATE;
  SELECT * INTO theirs FROM public.training_attendee a
   WHERE a.city_id = public.scope_city() AND a.class_id = p_class_id AND a.mediator_id = p_mediator_id;
  IF class_row.id IS NULL OR theirs.mediator_id IS NULL OR theirs.withdrawn_on IS NOT NULL THEN RETURN 'not_invited'; END IF;
  IF class_row.state = 'cancelled' THEN RETURN 'cancelled'; END IF;
  IF class_row.held_to < (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date THEN RETURN 'over'; END IF;
  IF theirs.answer = p_answer THEN RETURN CASE WHEN theirs.waiting THEN 'waiting' ELSE p_answer END; END IF;
  SELECT count(*) INTO v_taken FROM public.training_attendee a
   WHERE a.city_id = theirs.city_id AND a.class_id = p_class_id AND a.answer = 'coming' AND NOT a.waiting
     AND a.withdrawn_on IS NULL AND a.mediator_id <> p_mediator_id;
  UPDATE public.training_attendee a
     SET answer = p_answer, answered_at = clock_timestamp(), answered_how = p_how,
         waiting = p_answer = 'coming' AND coalesce(v_taken >= class_row.capacity, false)
   WHERE a.city_id = theirs.city_id AND a.class_id = p_class_id AND a.mediator_id = p_mediator_id
  RETURNING CASE WHEN a.waiting THEN 'waiting' ELSE a.answer END INTO p_answer;
  RETURN p_answer;
END $$;

-- «Tôi sẽ đến» or «không đến được», of the person in the scope alone.
CREATE OR REPLACE FUNCTION answer_training(p_class_id uuid, p_answer text, p_how text) RETURNS text
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  SELECT public.put_training_answer(p_class_id, public.scope_mediator(), p_answer, p_how)
$$;

-- What somebody said by telephone, written down by the office: a commune for its own people, the city for whoever is
-- invited to a class of its own. Seats are counted over everybody, of whom a commune reads only its own.
CREATE FUNCTION answer_training_for(p_class_id uuid, p_mediator_id uuid, p_answer text) RETURNS text
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  SELECT CASE WHEN EXISTS (
           SELECT FROM public.training_attendee a
            WHERE a.city_id = public.scope_city() AND a.class_id = p_class_id AND a.mediator_id = p_mediator_id
              AND CASE WHEN public.scope_commune() IS NULL THEN a.of_city ELSE a.commune_id = public.scope_commune() END)
         THEN public.put_training_answer(p_class_id, p_mediator_id, p_answer, 'office')
         ELSE 'not_invited' END
$$;
GRANT EXECUTE ON FUNCTION answer_training_for(uuid, uuid, text) TO portal_commune, portal_city;

-- How many seats of a class are taken, for an office that reads only its own people.
CREATE FUNCTION training_seats_taken(p_class_id uuid) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT count(*)::int FROM public.training_attendee a
    JOIN public.training_class c ON c.city_id = a.city_id AND c.id = a.class_id
   WHERE a.city_id = public.scope_city() AND a.class_id = p_class_id AND a.answer = 'coming' AND NOT a.waiting
     AND a.withdrawn_on IS NULL AND (public.scope_commune() IS NULL OR coalesce(c.commune_id, public.scope_commune()) = public.scope_commune())
$$;
GRANT EXECUTE ON FUNCTION training_seats_taken(uuid) TO portal_commune, portal_city;

-- A seat that becomes free, or a bigger room.
CREATE FUNCTION hand_on_seats_of_attendees() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT DISTINCT b.city_id, b.class_id FROM before_it b JOIN changed n USING (city_id, class_id, mediator_id)
              WHERE b.answer = 'coming' AND NOT b.waiting AND b.withdrawn_on IS NULL
                AND (n.answer IS DISTINCT FROM 'coming' OR n.waiting OR n.withdrawn_on IS NOT NULL) LOOP
    PERFORM public.hand_on_seats(one.city_id, one.class_id);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER training_attendee_hands_on_seat AFTER UPDATE ON training_attendee
  REFERENCING OLD TABLE AS before_it NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hand_on_seats_of_attendees();
CREATE FUNCTION hand_on_seats_of_class() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM public.hand_on_seats(NEW.city_id, NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER training_class_hands_on_seats AFTER UPDATE OF capacity ON training_class
  FOR EACH ROW WHEN (OLD.capacity IS DISTINCT FROM NEW.capacity) EXECUTE FUNCTION hand_on_seats_of_class();
