-- Who changed a membership or a commune last, and when: shown to the second of two editors, who cannot read the
-- audit. The name as it was at that moment; the audit holds the id.
ALTER TABLE account_membership ADD COLUMN changed_by text, ADD COLUMN changed_at timestamptz;
ALTER TABLE commune            ADD COLUMN changed_by text, ADD COLUMN changed_at timestamptz;
