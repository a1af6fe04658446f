-- Notices: what is told to a person in one of their places, and the mail that tells it again (docs/decisions/0011-jobs.md).
-- Nothing here names anybody or says what a quarrel is about: a notice is a kind and the id of what it leads to, and its
-- words are found when it is shown or sent. All of it belongs to a membership and moves with it, so no key carries a commune.

CREATE TABLE notice (
  city_id       uuid NOT NULL,
  id            uuid NOT NULL,
  membership_id uuid NOT NULL,
  kind          text NOT NULL CHECK (kind ~ '^[a-z]+[.][a-z_]+$'),
  subject_id    uuid NOT NULL,
  source_id     uuid NOT NULL, -- the message of the outbox: relayed twice, it tells once
  urgent        boolean NOT NULL DEFAULT false,
  created_at    timestamptz NOT NULL DEFAULT now(),
  read_at       timestamptz,
  delivery_id   uuid, -- the mail that told it
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, membership_id, source_id),
  FOREIGN KEY (city_id, membership_id) REFERENCES account_membership (city_id, id)
);
CREATE INDEX notice_unread ON notice (city_id, membership_id) WHERE read_at IS NULL;
CREATE INDEX notice_newest ON notice (city_id, membership_id, created_at DESC, id);
CREATE INDEX notice_by_age ON notice (created_at);

-- What a person does not want: a kind of notice, the morning's mail, or mail at once. No row: wanted.
CREATE TABLE notice_choice (
  city_id       uuid NOT NULL,
  membership_id uuid NOT NULL,
  kind          text NOT NULL CHECK (kind <> ''),
  switched_off  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, membership_id, kind),
  FOREIGN KEY (city_id, membership_id) REFERENCES account_membership (city_id, id)
);

-- Where a person's mail goes, as they wrote it themselves.
CREATE TABLE mail_address (
  city_id       uuid NOT NULL,
  membership_id uuid NOT NULL,
  address       text NOT NULL CHECK (address ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length(address) <= 254),
  changed_at    timestamptz NOT NULL DEFAULT now(),
  refused_at    timestamptz, -- the mail server knows no such address; nothing is sent until it is written anew
  PRIMARY KEY (city_id, membership_id),
  FOREIGN KEY (city_id, membership_id) REFERENCES account_membership (city_id, id)
);

-- One row a message. It holds neither address nor words: both are asked for when it is sent.
--   queued → claimed → sending → sent
-- `claimed`: a worker is at it and the server has been given nothing; when the lease runs out it is queued again.
-- `sending`: the message is being handed over. A worker that dies here leaves it `uncertain`: it is not sent again.
CREATE TABLE mail_delivery (
  city_id       uuid NOT NULL,
  id            uuid NOT NULL,
  membership_id uuid NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('digest', 'instant', 'test')),
  day           date, -- of a digest: one a person and day
  state         text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'claimed', 'sending', 'sent', 'failed', 'uncertain', 'needless')),
  attempts      int NOT NULL DEFAULT 0,
  next_at       timestamptz NOT NULL DEFAULT now(),
  worker_id     uuid,
  leased_until  timestamptz,
  last_error    text CHECK (last_error IN ('server_away', 'refused_for_now', 'refused', 'given_up')),
  told          int NOT NULL DEFAULT 0, -- how many notices it carried
  created_at    timestamptz NOT NULL DEFAULT now(),
  ended_at      timestamptz,
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, membership_id) REFERENCES account_membership (city_id, id),
  CONSTRAINT a_digest_has_its_day CHECK ((kind = 'digest') = (day IS NOT NULL)),
  CONSTRAINT at_work_under_a_lease CHECK (state NOT IN ('claimed', 'sending') OR (worker_id IS NOT NULL AND leased_until IS NOT NULL)),
  CONSTRAINT an_end_has_its_time CHECK ((state IN ('sent', 'failed', 'uncertain', 'needless')) = (ended_at IS NOT NULL))
);
-- What waits says at its sending all there is to say: a second one of the kind would say it again.
CREATE UNIQUE INDEX mail_delivery_waiting ON mail_delivery (city_id, membership_id, kind) WHERE state = 'queued';
CREATE UNIQUE INDEX mail_delivery_digest ON mail_delivery (city_id, membership_id, day) WHERE kind = 'digest';
CREATE INDEX mail_delivery_due ON mail_delivery (next_at) WHERE state = 'queued';
CREATE INDEX mail_delivery_at_work ON mail_delivery (leased_until) WHERE state IN ('claimed', 'sending');
CREATE INDEX mail_delivery_newest ON mail_delivery (city_id, membership_id, created_at DESC);
CREATE INDEX mail_delivery_by_age ON mail_delivery (created_at);

-- ── Whom it concerns ─────────────────────────────────────────────────────────────────────────────────
-- Ids and nothing else, for a worker that may read neither cases nor people. Who ended, and whose account is closed,
-- is told nothing.

CREATE FUNCTION live_memberships(p_city_id uuid) RETURNS SETOF account_membership
LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT m.* FROM public.account_membership m
    JOIN public.account a ON a.id = m.account_id AND a.disabled_at IS NULL
   WHERE m.city_id = p_city_id AND m.valid_from <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
     AND coalesce(m.valid_to > (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, true)
$$;

-- `assigned`: mediates the case; `leads`: leads a team of it; `office`: the commune's officers. `told`: has had the
-- notice of it since it began, so that a second mediator's assignment is no news to the first.
CREATE FUNCTION concerned_by_case(p_city_id uuid, p_case_id uuid)
RETURNS TABLE (membership_id uuid, relation text, told boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, 'assigned', EXISTS (
           SELECT 1 FROM public.notice n
            WHERE n.city_id = p_city_id AND n.membership_id = m.id AND n.kind = 'case.assigned' AND n.subject_id = p_case_id
              AND (n.created_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date >= k.assigned_on)
    FROM public.case_mediator k
    JOIN public.live_memberships(p_city_id) m ON m.mediator_id = k.mediator_id
   WHERE k.city_id = p_city_id AND k.case_id = p_case_id AND k.ended_on IS NULL
  UNION ALL
  SELECT m.id, 'leads', false FROM public.mediation_case c
    JOIN public.live_memberships(p_city_id) m ON m.role = 'team_leader' AND m.team_id IN (c.team_id, c.co_team_id)
   WHERE c.city_id = p_city_id AND c.id = p_case_id
  UNION ALL
  SELECT m.id, 'office', false FROM public.mediation_case c
    JOIN public.live_memberships(p_city_id) m ON m.role = 'commune_officer' AND m.commune_id = c.commune_id
   WHERE c.city_id = p_city_id AND c.id = p_case_id
$$;

-- Everybody invited to a class and not taken off its list; `soon`: its next session is today or tomorrow.
CREATE FUNCTION concerned_by_class(p_city_id uuid, p_class_id uuid)
RETURNS TABLE (membership_id uuid, relation text, told boolean, soon boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, 'invited',
         EXISTS (SELECT 1 FROM public.notice n
                  WHERE n.city_id = p_city_id AND n.membership_id = m.id AND n.kind = 'training.invited'
                    AND n.subject_id = p_class_id AND n.created_at >= a.invited_at),
         EXISTS (SELECT 1 FROM public.training_session s
                  WHERE s.city_id = a.city_id AND s.class_id = a.class_id
                    AND s.held_on - (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date BETWEEN 0 AND 1)
    FROM public.training_attendee a
    JOIN public.live_memberships(p_city_id) m ON m.mediator_id = a.mediator_id
   WHERE a.city_id = p_city_id AND a.class_id = p_class_id AND a.withdrawn_on IS NULL AND a.invited_at IS NOT NULL
$$;

-- ── Mail that waits ──────────────────────────────────────────────────────────────────────────────────

-- Everybody who wants the morning's mail and could be reached when the morning began gets one message for the day, however
-- often this is asked. What is still waiting from yesterday will tell today's matters. @returns how many.
CREATE FUNCTION open_digests(p_day date) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE opened int;
BEGIN
  INSERT INTO public.mail_delivery (city_id, id, membership_id, kind, day)
  SELECT a.city_id, gen_random_uuid(), a.membership_id, 'digest', p_day FROM public.mail_address a
    JOIN public.account_membership m ON m.city_id = a.city_id AND m.id = a.membership_id
   WHERE a.refused_at IS NULL AND a.changed_at < (p_day + time '07:00') AT TIME ZONE 'Asia/Ho_Chi_Minh'
     AND m.valid_from <= p_day AND coalesce(m.valid_to > p_day, true)
     AND NOT EXISTS (SELECT 1 FROM public.notice_choice c
                      WHERE c.city_id = a.city_id AND c.membership_id = a.membership_id AND c.kind = 'mail.digest')
   ORDER BY a.city_id, a.membership_id
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS opened = ROW_COUNT;
  RETURN opened;
END $$;

-- Mail at once, for those who can be reached and want it. @returns how many.
CREATE FUNCTION open_instant_mail(p_city_id uuid, p_membership_ids uuid[]) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE opened int;
BEGIN
  INSERT INTO public.mail_delivery (city_id, id, membership_id, kind)
  SELECT a.city_id, gen_random_uuid(), a.membership_id, 'instant' FROM public.mail_address a
   WHERE a.city_id = p_city_id AND a.membership_id = ANY (p_membership_ids) AND a.refused_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM public.notice_choice c
                      WHERE c.city_id = a.city_id AND c.membership_id = a.membership_id AND c.kind = 'mail.instant')
   ORDER BY a.membership_id
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS opened = ROW_COUNT;
  RETURN opened;
END $$;

-- A notice for each of these people, but for those who switched its kind off. @returns who was told now.
CREATE FUNCTION give_notice(p_city_id uuid, p_kind text, p_subject_id uuid, p_source_id uuid, p_urgent boolean,
                            p_membership_ids uuid[]) RETURNS SETOF uuid
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO public.notice (city_id, id, membership_id, kind, subject_id, source_id, urgent)
  SELECT p_city_id, gen_random_uuid(), told.id, p_kind, p_subject_id, p_source_id, p_urgent
    FROM unnest(p_membership_ids) AS told (id)
   WHERE NOT EXISTS (SELECT 1 FROM public.notice_choice c
                      WHERE c.city_id = p_city_id AND c.membership_id = told.id AND c.kind = p_kind)
  ON CONFLICT (city_id, membership_id, source_id) DO NOTHING
  RETURNING membership_id
$$;

-- The message went out: these notices were told by it. An address the server knows nobody by is not tried again.
CREATE FUNCTION note_told(p_city_id uuid, p_delivery_id uuid, p_notice_ids uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  UPDATE public.notice n SET delivery_id = p_delivery_id
    FROM public.mail_delivery d
   WHERE d.city_id = p_city_id AND d.id = p_delivery_id AND n.city_id = d.city_id
     AND n.membership_id = d.membership_id AND n.id = ANY (p_notice_ids)
$$;
CREATE FUNCTION note_refused_address(p_city_id uuid, p_delivery_id uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  UPDATE public.mail_address a SET refused_at = now()
    FROM public.mail_delivery d
   WHERE d.city_id = p_city_id AND d.id = p_delivery_id AND a.city_id = d.city_id AND a.membership_id = d.membership_id
$$;

-- How many notices a person has not seen, for the bell on each page; past a hundred nobody counts.
CREATE FUNCTION unseen_notices(p_city_id uuid, p_membership_id uuid) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT count(*)::int FROM (SELECT 1 FROM public.notice n
    WHERE n.city_id = p_city_id AND n.membership_id = p_membership_id AND n.read_at IS NULL LIMIT 100) unseen
$$;

-- Of these mediators of one's own place, whom no notice can reach: nobody signs in for them. Whoever gives them something
-- to do must tell them otherwise.
CREATE FUNCTION mediators_out_of_reach(p_mediator_ids uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.id FROM public.mediator p
   WHERE p.city_id = public.scope_city() AND p.id = ANY (p_mediator_ids) AND p.commune_id = public.scope_commune()
     AND coalesce(public.scope_team() = ANY (p.team_ids), true)
     AND NOT EXISTS (SELECT 1 FROM public.live_memberships(p.city_id) m WHERE m.mediator_id = p.id)
$$;

-- ── What has served ──────────────────────────────────────────────────────────────────────────────────

-- Answers to requests are kept thirty days, throttles of sign-in until they have long run out, notices and the record of
-- mail half a year. In pieces, so that no statement is long. @returns how many rows went.
CREATE FUNCTION forget_what_has_served(p_most int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE gone int; total int := 0;
BEGIN
  DELETE FROM public.idempotency i USING (
    SELECT o.city_id, o.membership_id, o.action, o.key FROM public.idempotency o
     WHERE o.created_at < now() - interval '30 days' ORDER BY o.created_at LIMIT p_most FOR UPDATE SKIP LOCKED) old
   WHERE (i.city_id, i.membership_id, i.action, i.key) = (old.city_id, old.membership_id, old.action, old.key);
  GET DIAGNOSTICS gone = ROW_COUNT; total := total + gone;
  DELETE FROM public.sign_in_bucket b USING (
    SELECT o.bucket_key FROM public.sign_in_bucket o
     WHERE o.last_failure_at < now() - interval '30 days' AND coalesce(o.blocked_until < now(), true)
     ORDER BY o.last_failure_at LIMIT p_most FOR UPDATE SKIP LOCKED) old
   WHERE b.bucket_key = old.bucket_key;
  GET DIAGNOSTICS gone = ROW_COUNT; total := total + gone;
  DELETE FROM public.notice n USING (
    SELECT o.city_id, o.id FROM public.notice o WHERE o.created_at < now() - interval '180 days'
     ORDER BY o.created_at LIMIT p_most FOR UPDATE SKIP LOCKED) old
   WHERE n.city_id = old.city_id AND n.id = old.id;
  GET DIAGNOSTICS gone = ROW_COUNT; total := total + gone;
  DELETE FROM public.mail_delivery d USING (
    SELECT o.city_id, o.id FROM public.mail_delivery o
     WHERE o.created_at < now() - interval '180 days' AND o.ended_at IS NOT NULL
     ORDER BY o.created_at LIMIT p_most FOR UPDATE SKIP LOCKED) old
   WHERE d.city_id = old.city_id AND d.id = old.id;
  GET DIAGNOSTICS gone = ROW_COUNT; total := total + gone;
  RETURN total;
END $$;

-- ── Who may do what ──────────────────────────────────────────────────────────────────────────────────

CALL access.protect(ARRAY['notice', 'notice_choice', 'mail_address', 'mail_delivery']);

DO $$
DECLARE
  name text;
  own  CONSTANT text := 'city_id = scope_city() AND membership_id = scope_membership()';
BEGIN
  FOREACH name IN ARRAY ARRAY['portal_city', 'portal_city_admin', 'portal_commune', 'portal_team', 'portal_mediator'] LOOP
    CALL access.allow(name, 'SELECT UPDATE', 'notice', own);
    CALL access.allow(name, 'SELECT INSERT DELETE', 'notice_choice', own);
    CALL access.allow(name, 'SELECT INSERT UPDATE DELETE', 'mail_address', own);
    CALL access.allow(name, 'SELECT', 'mail_delivery', own);
    -- A person asks for a trial message; every other kind is the worker's.
    CALL access.allow(name, 'INSERT', 'mail_delivery', own || $q$ AND kind = 'test' AND state = 'queued'$q$);
  END LOOP;
END $$;
-- The queue of mail knows ids, kinds and times; address and words are read in the person's own scope.
CALL access.allow('portal_worker', 'SELECT UPDATE', 'mail_delivery', 'true');

GRANT EXECUTE ON FUNCTION concerned_by_case(uuid, uuid), concerned_by_class(uuid, uuid), open_digests(date),
  open_instant_mail(uuid, uuid[]), give_notice(uuid, text, uuid, uuid, boolean, uuid[]), note_told(uuid, uuid, uuid[]),
  note_refused_address(uuid, uuid), forget_what_has_served(int) TO portal_worker;
GRANT EXECUTE ON FUNCTION mediators_out_of_reach(uuid[]) TO portal_commune, portal_team;
GRANT EXECUTE ON FUNCTION unseen_notices(uuid, uuid) TO portal_gate;
