-- The throttle forgets failures continuously (lib/domain/access/sign-in-throttle.ts): a bucket may hold 3.4 of them.
-- Rounded to whole ones, a busy office would never be forgiven anything.
ALTER TABLE sign_in_bucket ALTER COLUMN failures TYPE double precision;
