-- The search box. Under row-level security only leakproof operators use an index, and LIKE is none of them, so a name
-- is looked for by reading every name of the place once. What is read is therefore kept narrow: an index that holds
-- the searched words beside the place, without the people behind merged entries. All 66,000 mediators of the largest
-- city are read in 12 ms (docs/performance.md), in any order of words and inside them too, and there is no second copy
-- of a name that could differ from the first.

CREATE INDEX mediator_searched ON mediator (city_id, commune_id) INCLUDE (id, search_name, phone)
  WHERE merged_into_id IS NULL;
CREATE INDEX neighbourhood_by_city ON neighbourhood (city_id, search_name, id);

-- «12» and «3/2026», the newest first: over a city the lines with one number are few.
CREATE INDEX mediation_case_by_number ON mediation_case (city_id, book_number, received_on DESC, id DESC);
