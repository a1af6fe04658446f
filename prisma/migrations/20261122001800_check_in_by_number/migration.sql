-- Present by personal link: the code on the wall opens a page for people who are signed in. Whoever has a link and no
-- account types the six figures that stand beside it.

-- The figures are told from the code's hash: nothing more is kept, and a new code has new ones.
CREATE FUNCTION check_in_number(p_token_hash bytea) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT lpad((('x' || encode(substring(p_token_hash FROM 1 FOR 4), 'hex'))::bit(32)::bigint % 1000000)::text, 6, '0')
$$;

-- A million numbers could be tried by a machine: each use of a link is counted by the hour before it gets here, and
-- after twenty an hour nothing is looked up any more.
-- @returns what check_in_training returns, or 'too_often'.
CREATE FUNCTION check_in_training_by_number(p_class_id uuid, p_number text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  v_hash  bytea;
  v_tries int;
BEGIN
  SELECT sum(u.times) INTO v_tries
    FROM public.personal_link l
    JOIN public.personal_link_use u ON u.city_id = l.city_id AND u.link_id = l.id
   WHERE l.city_id = public.scope_city() AND l.mediator_id = public.scope_mediator() AND l.purpose = 'schedule'
     AND u.act = 'check_in' AND u.hour = date_trunc('hour', now());
  IF v_tries > 20 THEN RETURN 'too_often'; END IF;
  SELECT w.token_hash INTO v_hash FROM public.training_check_in w
   WHERE w.city_id = public.scope_city() AND w.class_id = p_class_id AND w.closed_at IS NULL
     AND now() BETWEEN w.open_from AND w.open_to AND public.check_in_number(w.token_hash) = p_number;
  IF v_hash IS NULL THEN RETURN 'unknown'; END IF;
  RETURN public.check_in_training(v_hash);
END $$;
GRANT EXECUTE ON FUNCTION check_in_training_by_number(uuid, text) TO portal_link;
