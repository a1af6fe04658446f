-- Under row-level security an index serves only conditions of leakproof operators, such as = on uuid and < on date.
-- @> on an array is not one of them, so a mediator's cases were found by reading the whole city: 22,000 rows for one.
DROP INDEX mediation_case_by_mediator;
CREATE INDEX case_mediator_by_mediator ON case_mediator (city_id, mediator_id, case_id) WHERE ended_on IS NULL;

-- Alerts that wait (Luật HGƠCS Đ10.4, Đ10.5) stand first on every page of what is due; there are a handful.
CREATE INDEX mediation_case_alerts ON mediation_case (city_id, commune_id) WHERE open_alerts > 0;
