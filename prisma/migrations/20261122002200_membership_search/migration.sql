-- People are looked for by typing, accents or not: lower case, no marks, đ as d, like foldVietnamese() in the
-- application. Generated, so that whoever writes a membership cannot forget it.
ALTER TABLE account_membership ADD COLUMN search_name text NOT NULL GENERATED ALWAYS AS (
  lower(translate(regexp_replace(normalize(display_name || ' ' || login_name, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))
) STORED;
CREATE INDEX account_membership_by_name ON account_membership (city_id, search_name, id);
