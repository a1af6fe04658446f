-- Electing, recognising and leaving (Luật HGƠCS Đ7–Đ15; NQLT 01/2014). A procedure is written down step by step and
-- can be left at any step; only its decision touches the roll. What a step may be is decided by lib/domain/election; the
-- constraints here hold the results to the law even where the application forgot to ask.

-- Lets a child prove that the seat it speaks of lies in its commune.
ALTER TABLE team_membership ADD CONSTRAINT team_membership_in_its_commune UNIQUE (city_id, commune_id, id);

CREATE TABLE election (
  city_id               uuid NOT NULL,
  id                    uuid NOT NULL,
  commune_id            uuid NOT NULL,
  team_id               uuid NOT NULL,
  kind                  text NOT NULL CHECK (kind IN ('mediators', 'supplementary', 'leader', 're_recognition')),
  status                text NOT NULL CHECK (status IN ('listing', 'planned', 'held', 'counted', 'proposed', 'decided', 'published', 'without_result', 'cancelled')),
  follows_id            uuid, -- the election that elected too few
  method                text CHECK (method IN ('show_of_hands', 'secret_ballot', 'household_ballots')),
  seats                 int CHECK (seats >= 1), -- how many are to be elected, within the number of Đ12.2
  planned_on            date,
  planned_time          text,
  place                 text,
  held_on               date,
  began_at              text, -- hours as the minutes say them: «19:30»
  ended_at              text,
  electorate            int CHECK (electorate >= 1), -- all households, or all mediators of the team: of them the result counts
  present               int CHECK (present >= 0),
  witness_is_unrelated  boolean NOT NULL DEFAULT false, -- Mẫu 02: no relative of the witness stands for election
  ballots_issued        int CHECK (ballots_issued >= 0),
  ballots_returned      int CHECK (ballots_returned >= 0),
  ballots_valid         int CHECK (ballots_valid >= 0),
  ballots_invalid       int CHECK (ballots_invalid >= 0),
  minutes_note          text, -- what else the minutes must say
  proposal_number       text,
  proposal_sent_on      date,
  proposal_received_on  date,
  proposed_by           text, -- who signed Mẫu 06 or 07
  decision_id           uuid,
  decision_note         text,
  end_note              text,
  version               int NOT NULL DEFAULT 0,
  opened_by             text NOT NULL,
  changed_by            text,
  changed_at            timestamptz,
  created_at            timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, commune_id, team_id, id),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id, team_id, follows_id) REFERENCES election (city_id, commune_id, team_id, id),
  FOREIGN KEY (city_id, commune_id, decision_id) REFERENCES roll_decision (city_id, commune_id, id),
  CONSTRAINT present_of_the_electorate CHECK (present <= electorate),
  -- NQLT 01/2014 Đ12.2: a meeting of households counts when more than half of them are represented.
  CONSTRAINT quorum_of_households CHECK (
    kind NOT IN ('mediators', 'supplementary') OR method = 'household_ballots'
    OR status NOT IN ('held', 'counted', 'proposed', 'decided', 'published') OR coalesce(present * 2 > electorate, false)),
  CONSTRAINT a_vote_is_held CHECK (
    kind = 're_recognition' OR status NOT IN ('held', 'counted', 'proposed', 'decided', 'published')
    OR (method IS NOT NULL AND seats IS NOT NULL AND held_on IS NOT NULL AND electorate IS NOT NULL)),
  CONSTRAINT no_vote_in_re_recognition CHECK (kind <> 're_recognition' OR status NOT IN ('planned', 'held', 'counted')),
  CONSTRAINT mediators_meet CHECK (kind <> 'leader' OR coalesce(method, '') <> 'household_ballots'),
  CONSTRAINT ballots_add_up CHECK (
    ballots_returned <= ballots_issued AND ballots_valid + ballots_invalid = ballots_returned AND ballots_issued <= electorate),
  CONSTRAINT proposal_received_after_sending CHECK (proposal_received_on >= proposal_sent_on),
  CONSTRAINT proposal_before_decision CHECK (
    status NOT IN ('proposed', 'decided', 'published') OR proposal_received_on IS NOT NULL),
  CONSTRAINT decided_by_a_decision CHECK ((status IN ('decided', 'published')) = (decision_id IS NOT NULL)),
  CONSTRAINT an_end_says_why CHECK (status NOT IN ('without_result', 'cancelled') OR end_note IS NOT NULL)
);
-- One at a time: a second press of the button opens no second election.
CREATE UNIQUE INDEX election_open_once ON election (city_id, team_id, kind)
  WHERE status IN ('listing', 'planned', 'held', 'counted', 'proposed', 'decided');
CREATE INDEX election_by_commune ON election (city_id, commune_id, created_at DESC, id DESC);
CREATE INDEX election_by_city ON election (city_id, created_at DESC, id DESC);
CREATE INDEX election_by_team ON election (city_id, team_id, created_at DESC);

-- Everything Mẫu 01–07 and the roll need of a candidate, typed once.
CREATE TABLE election_candidate (
  city_id            uuid NOT NULL,
  id                 uuid NOT NULL,
  commune_id         uuid NOT NULL,
  team_id            uuid NOT NULL,
  election_id        uuid NOT NULL,
  ordinal            int NOT NULL CHECK (ordinal > 0), -- order on the ballot
  mediator_id        uuid, -- somebody of the roll; set for everybody by the decision
  is_new_person      boolean NOT NULL DEFAULT false, -- told apart from a likely twin by whoever wrote this
  role               text NOT NULL CHECK (role IN ('leader', 'member')),
  source             text NOT NULL CHECK (source IN ('self', 'introduced')),
  consented_on       date,
  full_name          text NOT NULL CHECK (full_name <> ''),
  search_name        text NOT NULL,
  birth_year         int CHECK (birth_year BETWEEN 1900 AND 2100),
  birth_date         date,
  sex                text CHECK (sex IN ('male', 'female')),
  phone              text,
  ethnicity          text,
  qualification      text CHECK (qualification IN ('law', 'other', 'untrained')),
  qualification_note text,
  occupation         text,
  office_held        text,
  address            text,
  criteria_met       text[] NOT NULL DEFAULT '{}' CHECK (criteria_met <@ ARRAY['resident_citizen', 'volunteers', 'good_character', 'able_to_mediate']),
  votes              int CHECK (votes >= 0),
  electorate         int CHECK (electorate >= 1), -- beside the votes, so that the result can be held to them here
  standing           text CHECK (standing IN ('elected', 'tied', 'over_quota', 'not_passed')),
  is_recognised      boolean, -- the chairman's word
  membership_id      uuid, -- the seat that came of it
  created_at         timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, election_id, ordinal),
  FOREIGN KEY (city_id, commune_id, team_id, election_id) REFERENCES election (city_id, commune_id, team_id, id),
  FOREIGN KEY (city_id, commune_id, mediator_id) REFERENCES mediator (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id, membership_id) REFERENCES team_membership (city_id, commune_id, id),
  CONSTRAINT new_person_is_known CHECK (mediator_id IS NOT NULL OR (birth_year IS NOT NULL AND sex IS NOT NULL)),
  CONSTRAINT introduced_with_consent CHECK (source = 'self' OR consented_on IS NOT NULL),
  CONSTRAINT birth_date_in_birth_year CHECK (birth_date IS NULL OR birth_year = extract(year FROM birth_date)),
  CONSTRAINT standing_has_votes CHECK ((standing IS NULL) = (votes IS NULL) AND (votes IS NULL) = (electorate IS NULL)),
  CONSTRAINT votes_of_the_electorate CHECK (votes <= electorate),
  -- Luật HGƠCS Đ8.3, Đ14: more than half of all, not of those present.
  CONSTRAINT passed_by_more_than_half CHECK ((standing = 'not_passed') = (votes * 2 <= electorate)),
  CONSTRAINT recognised_among_the_listed CHECK (
    NOT coalesce(is_recognised, false) OR (mediator_id IS NOT NULL AND membership_id IS NOT NULL AND coalesce(standing, 'elected') IN ('elected', 'tied')))
);
CREATE INDEX election_candidate_by_election ON election_candidate (city_id, election_id);
CREATE INDEX election_candidate_by_mediator ON election_candidate (city_id, mediator_id) WHERE mediator_id IS NOT NULL;
CREATE UNIQUE INDEX election_candidate_once ON election_candidate (city_id, election_id, mediator_id) WHERE mediator_id IS NOT NULL;

-- Who runs it and who watches the count.
CREATE TABLE election_official (
  city_id      uuid NOT NULL,
  id           uuid NOT NULL,
  commune_id   uuid NOT NULL,
  team_id      uuid NOT NULL,
  election_id  uuid NOT NULL,
  ordinal      int NOT NULL CHECK (ordinal > 0),
  role         text NOT NULL CHECK (role IN ('head', 'deputy', 'secretary', 'member', 'teller', 'witness')),
  name         text NOT NULL CHECK (name <> ''),
  organisation text,
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, election_id, ordinal),
  FOREIGN KEY (city_id, commune_id, team_id, election_id) REFERENCES election (city_id, commune_id, team_id, id)
);
CREATE INDEX election_official_by_election ON election_official (city_id, election_id);

-- Somebody is to stop being a mediator of a team (Luật HGƠCS Đ11; Mẫu 08, 09).
CREATE TABLE mediator_leaving (
  city_id             uuid NOT NULL,
  id                  uuid NOT NULL,
  commune_id          uuid NOT NULL,
  team_id             uuid NOT NULL,
  mediator_id         uuid NOT NULL,
  membership_id       uuid NOT NULL,
  role                text NOT NULL CHECK (role IN ('leader', 'member')), -- on the day of the proposal
  ground              text NOT NULL CHECK (ground IN ('own_wish', 'no_longer_qualified', 'breach')),
  status              text NOT NULL CHECK (status IN ('proposed', 'submitted', 'disputed', 'ended', 'published', 'kept', 'withdrawn')),
  reason              text NOT NULL CHECK (reason <> ''),
  proposed_by         text NOT NULL CHECK (proposed_by <> ''),
  proposed_on         date NOT NULL,
  findings            text, -- what the Front's work committee found, or why it disagrees
  front_head          text, -- Trưởng ban CTMT and trưởng thôn, who sign Mẫu 08 and 09
  neighbourhood_head  text,
  told_leader_on      date, -- the disagreement, with its reasons, told to the team's leader
  paper_number        text,
  paper_sent_on       date,
  paper_received_on   date,
  decision_id         uuid,
  end_note            text,
  version             int NOT NULL DEFAULT 0,
  opened_by           text NOT NULL,
  changed_by          text,
  changed_at          timestamptz,
  created_at          timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, commune_id, team_id, id),
  FOREIGN KEY (city_id, commune_id, team_id) REFERENCES team (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id, mediator_id) REFERENCES mediator (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id, membership_id) REFERENCES team_membership (city_id, commune_id, id),
  FOREIGN KEY (city_id, commune_id, decision_id) REFERENCES roll_decision (city_id, commune_id, id),
  CONSTRAINT paper_received_after_sending CHECK (paper_received_on >= paper_sent_on),
  CONSTRAINT paper_before_decision CHECK (status NOT IN ('submitted', 'disputed', 'ended', 'published', 'kept') OR paper_received_on IS NOT NULL),
  CONSTRAINT dispute_of_a_member CHECK (status <> 'disputed' OR (ground <> 'own_wish' AND role = 'member' AND findings IS NOT NULL AND told_leader_on IS NOT NULL)),
  CONSTRAINT ended_by_a_decision CHECK ((status IN ('ended', 'published')) = (decision_id IS NOT NULL)),
  CONSTRAINT leaving_end_says_why CHECK (status NOT IN ('kept', 'withdrawn') OR end_note IS NOT NULL)
);
CREATE UNIQUE INDEX mediator_leaving_open_once ON mediator_leaving (city_id, membership_id)
  WHERE status IN ('proposed', 'submitted', 'disputed', 'ended');
CREATE INDEX mediator_leaving_by_commune ON mediator_leaving (city_id, commune_id, created_at DESC, id DESC);
CREATE INDEX mediator_leaving_by_city ON mediator_leaving (city_id, created_at DESC, id DESC);
CREATE INDEX mediator_leaving_by_team ON mediator_leaving (city_id, team_id, created_at DESC);
CREATE INDEX mediator_leaving_by_mediator ON mediator_leaving (city_id, mediator_id);

-- What was done, line by line; nothing in it is changed afterwards.
CREATE TABLE procedure_event (
  city_id      uuid NOT NULL,
  id           uuid NOT NULL,
  commune_id   uuid NOT NULL,
  team_id      uuid NOT NULL,
  election_id  uuid,
  leaving_id   uuid,
  kind         text NOT NULL CHECK (kind <> ''),
  happened_on  date NOT NULL,
  note         text,
  recorded_by  text NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (city_id, id),
  FOREIGN KEY (city_id, commune_id, team_id, election_id) REFERENCES election (city_id, commune_id, team_id, id),
  FOREIGN KEY (city_id, commune_id, team_id, leaving_id) REFERENCES mediator_leaving (city_id, commune_id, team_id, id),
  CONSTRAINT of_one_procedure CHECK (num_nonnulls(election_id, leaving_id) = 1)
);
CREATE INDEX procedure_event_by_election ON procedure_event (city_id, election_id) WHERE election_id IS NOT NULL;
CREATE INDEX procedure_event_by_leaving ON procedure_event (city_id, leaving_id) WHERE leaving_id IS NOT NULL;

CALL access.protect(ARRAY['election', 'election_candidate', 'election_official', 'mediator_leaving', 'procedure_event']);

-- The commune keeps them; the city reads; a team's leader reads those of the own team.
CALL access.allow('portal_city',    'SELECT', 'election', 'city_id = scope_city()');
CALL access.allow('portal_commune', 'SELECT INSERT UPDATE', 'election', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',    'SELECT', 'election', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_city',    'SELECT', 'election_candidate', 'city_id = scope_city()');
CALL access.allow('portal_commune', 'SELECT INSERT UPDATE DELETE', 'election_candidate', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',    'SELECT', 'election_candidate', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_city',    'SELECT', 'election_official', 'city_id = scope_city()');
CALL access.allow('portal_commune', 'SELECT INSERT UPDATE DELETE', 'election_official', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',    'SELECT', 'election_official', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_city',    'SELECT', 'mediator_leaving', 'city_id = scope_city()');
CALL access.allow('portal_commune', 'SELECT INSERT UPDATE', 'mediator_leaving', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',    'SELECT', 'mediator_leaving', 'city_id = scope_city() AND team_id = scope_team()');
CALL access.allow('portal_city',    'SELECT', 'procedure_event', 'city_id = scope_city()');
CALL access.allow('portal_commune', 'SELECT INSERT', 'procedure_event', 'city_id = scope_city() AND commune_id = scope_commune()');
CALL access.allow('portal_team',    'SELECT', 'procedure_event', 'city_id = scope_city() AND team_id = scope_team()');
