-- The city's administrator reads cases and figures as facts, like its officers; both are told team by team, so the
-- names of teams belong to them.
GRANT SELECT ON team TO portal_city_admin;
CREATE POLICY portal_city_admin_select ON team FOR SELECT TO portal_city_admin USING (city_id = scope_city());
