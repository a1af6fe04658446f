-- The audit is read newest first, of one day and of one act. Entries of a city follow each other in time under the
-- lock of its head, so the first and the last of a day are two look-ups and bound the sequence.
CREATE INDEX audit_entry_by_day ON audit_entry (city_id, at);
CREATE INDEX audit_entry_by_action ON audit_entry (city_id, action, seq);
